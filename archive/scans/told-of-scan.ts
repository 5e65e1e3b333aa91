import type { Piece, Scan, Statement, Traced } from "../types";
import { hasLetter } from "./count-letters";
import { misreadings } from "./misread";
import { areOpposed } from "./negation";
import { overlooked } from "./overlooked";
import { paired } from "./paired";

/**
 * What is told of a quotation of a text that a machine has read: where it may have misread the text, nothing is said to be
 * changed. Of any other text, the same as before.
 */
export function toldOfScan(traced: Traced, query: string, { text, scan }: Statement): Traced {
  if (!scan) return traced;
  const pieces = paired(traced.alignment);
  const reversed = pieces.map(asReadFromText);
  const sure = surenessOf(text, scan);
  const doubtful = misreadings(reversed, { text, sure }, { text: query, start: 0 }, areOpposed);
  const missing = overlooked(pieces, { query, text, scan });
  const alignment = pieces.map((piece, at): Piece => {
    const isDoubtful = doubtful.has(reversed[at] as Piece) && isOnPage(piece, scan);
    return isDoubtful || missing.has(piece) ? { ...piece, kind: "misread" } : piece;
  });
  if (!alignment.some(({ kind }) => kind === "misread")) return traced;
  const isChanged = alignment.some(({ kind }) => CHANGES.has(kind)) || isApart(alignment, text);
  return { ...traced, alignment, trace: traced.trace === "edited" && !isChanged ? "misread" : traced.trace };
}

const CHANGES: ReadonlySet<Piece["kind"]> = new Set(["changed", "added", "dropped", "moved"]);

/** Whether the text has words between two pieces that is told by none: a quotation that was cut. */
function isApart(alignment: readonly Piece[], text: string): boolean {
  let end: number | undefined;
  for (const { kind, text: place } of alignment) {
    if (kind === "foreign") end = undefined;
    if (!place) continue;
    if (end !== undefined && hasLetter(text.slice(end, place[0]))) return true;
    end = place[1];
  }
  return false;
}

/**
 * As if the text had been asked, and what was asked were the text: it is the text that was read by a machine. What the text
 * lacks stays as it is: {@link overlooked} tells of it.
 */
const asReadFromText = ({ kind, asked, text }: Piece): Piece => ({
  kind: kind === "dropped" ? "added" : kind === "added" ? "same" : kind,
  asked: text,
  text: asked,
});

function surenessOf(text: string, { unsure }: Scan): boolean[] {
  const sure = Array.from({ length: text.length }, () => true);
  for (const range of unsure) sure.fill(false, ...range);
  return sure;
}

const isOnPage = ({ text }: Piece, { pages }: Scan): boolean =>
  text !== null && pages.some(({ range: [start, end] }) => start <= text[0] && text[0] < end);
