import { isEllipsis, STOP } from "../../persian/partings";
import { wordAround } from "../text/words";
import type { Piece, Range, Trace, Traced } from "../types";
import { bare } from "./bare";
import type { Source } from "./core";
import { lettersIn } from "./letters-in";
import type { Query } from "./query";
import { isBetweenQuotations, textBetween } from "./quotation-marks";
import type { Quoted } from "./quoted";

/** Does a piece stand in the text, in any spelling and at any place? */
export const isKept = ({ kind }: Pick<Piece, "kind">) => kind === "same" || kind === "respelled" || kind === "moved";

/** How a query stands in a text, for who reads it. */
export function tracedOf(query: Query, { text }: Source, { pieces, cores }: Quoted): Traced {
  const marks: Range[] = [];
  for (const piece of pieces) {
    if (!piece.text || !isKept(piece)) continue;
    const [start, end] = wordAround(text, ...piece.text);
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, end]);
  }
  const said = pieces.flatMap(({ asked, text: place }) => (asked && place ? [place] : []));
  const range = withEdges(query, text, [
    said.reduce((least, [start]) => Math.min(least, start), said[0]?.[0] ?? 0),
    said.reduce((most, [, end]) => Math.max(most, end), 0),
  ]);
  const trace = isBroken(query, { pieces, cores }) ? "edited" : traceOf(query, text, pieces);
  return { trace, coverage: coverageOf(query, pieces), range, marks, alignment: pieces };
}

/** Two stretches that follow each other in what was asked, with words left out between them, are one quotation that was cut. */
function isBroken(query: Query, { cores }: Quoted): boolean {
  const { words } = query;
  const byAsked = [...cores].sort((a, b) => a.asked[0] - b.asked[0]);
  return byAsked.some((core, at) => {
    const before = byAsked[at - 1];
    if (!before) return false;
    // Two whole sentences are two quotations of one text.
    const isParted =
      (words[core.asked[0]]?.before ?? 0) >= STOP && !isEllipsis(textBetween(query, [before.asked[1], core.asked[0]]));
    return !isParted && lettersIn(words, [before.asked[1], core.asked[0]]) === 0;
  });
}

/** Of what was quoted: words of others around it are not judged. */
function traceOf(query: Query, text: string, pieces: readonly Piece[]): Trace {
  const own = pieces.filter(({ kind }) => kind !== "foreign");
  if (own.some(({ kind }) => kind !== "same" && kind !== "respelled")) return "edited";
  let isExact = true;
  let from = 0;
  // Words of others may stand between two stretches, and each may have quotation marks of its own: it is judged by itself.
  own.forEach((piece, at) => {
    const next = own[at + 1];
    const isLast =
      !next?.asked ||
      !next.text ||
      !isBeside(query.text, piece.asked, next.asked) ||
      isBetweenQuotations(query.text.slice(piece.asked?.[1], next.asked[0]));
    if (!isLast) return;
    const first = own[from];
    from = at + 1;
    if (!first?.asked || !first.text || !piece.asked || !piece.text) return;
    const marks = /^\p{M}*/u.exec(query.text.slice(piece.asked[1]))?.[0] ?? "";
    const said = query.text.slice(first.asked[0], piece.asked[1]) + marks;
    if (bare(said) !== bare(text.slice(first.text[0], piece.text[1]))) isExact = false;
  });
  return isExact ? "exact" : "respelled";
}

const LETTER = /[\p{L}\p{N}]/u;

const isBeside = (asked: string, own: Range | null, next: Range) =>
  own !== null && own[1] <= next[0] && !LETTER.test(asked.slice(own[1], next[0]));

/** Punctuation at the edges that stands in both belongs to what was quoted. */
function withEdges({ text: asked, letters: { starts, ends } }: Query, text: string, [start, end]: Range): Range {
  const head = asked.slice(0, starts[0] ?? 0).trimStart();
  const tail = asked
    .slice(ends.at(-1) ?? 0)
    .replace(/^\p{M}+/u, "")
    .trimEnd();
  let from = start;
  for (let at = head.length - 1; at >= 0 && head[at] === text[from - 1]; at--) from--;
  let to = end;
  for (let at = 0; at < tail.length && tail[at] === text[to]; at++) to++;
  return [from, to];
}

/** The share of the letters asked that stands in the text, moved or not. */
function coverageOf({ words }: Query, pieces: readonly Piece[]): number {
  const kept = pieces.filter(isKept).flatMap(({ asked }) => (asked ? [asked] : []));
  kept.sort((a, b) => a[0] - b[0]);
  let all = 0;
  let there = 0;
  let at = 0;
  for (const { range, letters } of words) {
    while (at < kept.length && (kept[at] as Range)[1] <= range[0]) at++;
    const stretch = kept[at];
    all += letters.length;
    if (stretch && stretch[0] <= range[0] && stretch[1] >= range[1]) there += letters.length;
  }
  return all === 0 ? 0 : there / all;
}
