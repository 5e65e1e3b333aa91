import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import type { Refused } from "./pack-offer";

/** Why a pack is not taken, in a sentence that names what is wrong in it. */
export const refusedText = ({ reason, what }: Refused): string =>
  i18n.t(`packs.refused.${reason === "unsafe-path" ? "unsafePath" : reason === "too-large" ? "tooLarge" : reason}`, [
    isolated(what),
  ]);
