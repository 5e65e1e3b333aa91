import { paired } from "../archive/scans/paired";
import type { Piece } from "../archive/types";
import { i18n } from "../words/i18n";
import { comma } from "../words/ui-language";
import { formatNumber } from "../words/writing";
import { droppedIn } from "./gaps";

/** In words, how many words a quotation has changed, moved, dropped and added, and how many gaps; empty where there is none of these. */
export function differenceCounts(alignment: readonly Piece[]): string {
  const pieces = paired(alignment);
  const dropped = droppedIn(pieces);
  const of = (wanted: Piece["kind"]) => pieces.filter(({ kind }) => kind === wanted).length;
  const counts = { changed: of("changed"), moved: of("moved"), dropped: dropped.words, added: of("added") };
  return ([...Object.entries(counts), ["gaps", dropped.gaps]] as [keyof typeof counts | "gaps", number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => i18n.t(`difference.${kind}`, count, [formatNumber(count)]))
    .join(comma());
}
