import type { Piece } from "../archive/types";
import { i18n } from "../words/i18n";
import { comma } from "../words/ui-language";
import { formatNumber } from "../words/writing";
import { paired } from "./paired";

const KINDS = ["changed", "moved", "dropped", "added"] as const;

/** In words, how many words a quotation has changed, moved, dropped and added; empty where it has none of these. */
export function differenceCounts(alignment: readonly Piece[]): string {
  const counts = KINDS.map((kind) => ({
    kind,
    count: paired(alignment).filter((piece) => piece.kind === kind).length,
  }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => i18n.t(`difference.${kind}`, count, [formatNumber(count)]))
    .join(comma());
  return told && i18n.t("difference.words", [told]);
}
