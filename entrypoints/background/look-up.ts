import type { Answer } from "../../archive/types";
import { openArchive } from "./open-archive";

/** A card shows three hits at first, and all of these when asked for more. */
const CARD_HITS = 50;

/** The answer to a selection, as a card shows it. */
export const lookUp = async (text: string): Promise<Answer> =>
  (await openArchive()).lookup(text, { for: "selection", limit: CARD_HITS });
