import { isCutShort } from "../messages/fitted";
import { MAX_SELECTION } from "../messages/limits";
import { i18n } from "../words/i18n";
import { formatNumber } from "../words/writing";

/** Says that only the beginning of a selection was read, where that is so; else empty. */
export const cutShort = (query: string): string =>
  isCutShort(query) ? i18n.t("selection.cutShort", [formatNumber(MAX_SELECTION)]) : "";
