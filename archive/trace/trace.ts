import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import { firstFrom } from "../text/first-from";
import type { Letters } from "../text/letters";
import { wordAround } from "../text/words";
import type { Piece, Range, Trace, Traced } from "../types";
import type { Alignment } from "./align";
import type { Asked } from "./asked";
import { bare } from "./bare";
import { withEdgeWords } from "./edge-words";
import { piecesOf } from "./pieces";
import { withoutForeign } from "./without-foreign";

/** @param text the whole text; `letters` may be those of a part of it, with offsets in the whole. */
export function traceQuotation(asked: Asked, text: string, letters: Letters, alignment: Alignment): Traced {
  const widened = withEdgeWords(asked, { text, letters }, alignment);
  const pieces = withoutForeign(asked, letters, alignment.pairs, piecesOf(asked, { text, letters }, widened));
  const marks: Range[] = [];
  for (const { asked: inAsked, text: inText } of pieces) {
    if (!inAsked || !inText) continue;
    const [start, end] = wordAround(text, ...inText);
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, end]);
  }
  const range = withEdges(asked, text, quotedRange(pieces, letters, alignment.parts, widened.parts));
  const trace = isBroken(alignment, letters, range) ? "edited" : traceOf(pieces, asked, text);
  return { trace, coverage: coverageOf(asked, letters, alignment, pieces), range, marks, alignment: pieces };
}

/** From the first word that is quoted to the last: one that was asked, or a damaged one that the alignment was widened by. */
function quotedRange(
  pieces: readonly Piece[],
  { starts, ends }: Letters,
  found: readonly Range[],
  widened: readonly Range[],
): Range {
  const quoted = pieces.flatMap(({ asked, text }) => (asked && text ? [text] : []));
  let [start, end] = [quoted[0]?.[0] ?? 0, quoted.at(-1)?.[1] ?? 0];
  const [first = 0, last = 0] = [widened[0]?.[0], widened.at(-1)?.[1]];
  const isForeign = (piece: Piece | undefined) => piece?.kind === "foreign";
  if (first !== found[0]?.[0] && !isForeign(pieces[0])) start = Math.min(start, starts[first] ?? start);
  if (last !== found.at(-1)?.[1] && !isForeign(pieces.at(-1))) end = Math.max(end, ends[last - 1] ?? end);
  return [start, end];
}

/**
 * A text that is only related: the words marked that it shares with what was asked, in the stretch that was found.
 * @param typed the beginning of a word that is still being typed
 */
export function traceRelated(
  asked: Asked,
  terms: readonly Term[],
  text: string,
  letters: Letters,
  alignment: Alignment,
  [start, end]: Range,
): Traced {
  const marks = sharedWords(terms, termsOf(text.slice(start, end))).map(
    ([from, to]): Range => [start + from, start + to],
  );
  const range: Range = [marks[0]?.[0] ?? start, marks.at(-1)?.[1] ?? end];
  return { trace: "related", coverage: coverageOf(asked, letters, alignment, []), range, marks, alignment: [] };
}

/** Ranges of the words of a text that are also asked for; ascending, not overlapping. */
export function sharedWords(asked: readonly Term[], text: readonly Term[], typed?: string): Range[] {
  const wanted = new Set(asked.flatMap(({ term, stop }) => (stop ? [] : term)));
  const matches = (term: string) => wanted.has(term) || (typed !== undefined && term.startsWith(typed));
  const ranges: Range[] = [];
  for (const { term, stop, range } of text) {
    if (!stop && matches(term) && range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range);
  }
  return ranges;
}

/** Is something left out between two parts that are both there? */
function isBroken({ parts }: Alignment, { starts }: Letters, range: Range): boolean {
  const [from, to] = [firstFrom(starts, range[0]), firstFrom(starts, range[1])];
  const own = parts.filter(([start, end]) => start < to && end > from);
  return own.some(([start], at) => at > 0 && start > (own[at - 1]?.[1] ?? 0));
}

/** Of what was quoted: words of others around it are not judged. */
function traceOf(pieces: readonly Piece[], asked: Asked, text: string): Trace {
  const own = pieces.filter(({ kind }) => kind !== "foreign");
  if (own.some(({ kind }) => kind !== "same" && kind !== "respelled")) return "edited";
  const [first, last] = [own[0], own.at(-1)];
  if (!first?.asked || !first.text || !last?.asked || !last.text) return "edited";
  const said = asked.text.slice(first.asked[0], last.asked[1]);
  const marks = /^\p{M}*/u.exec(asked.text.slice(last.asked[1]))?.[0] ?? "";
  return bare(said + marks) === bare(text.slice(first.text[0], last.text[1])) ? "exact" : "respelled";
}

/** Punctuation at the edges that stands in both belongs to what was quoted. */
function withEdges({ text: asked, letters: { starts, ends } }: Asked, text: string, [start, end]: Range): Range {
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

/** A word that is not there misses a letter at least, though all that it has may stand in another: رفت in رفتند. */
function coverageOf(
  { letters: { codes, starts } }: Asked,
  letters: Letters,
  { pairs }: Alignment,
  pieces: readonly Piece[],
): number {
  const isThere = Uint8Array.from(codes, (code, i) => (letters.codes[pairs[i] ?? -1] === code ? 1 : 0));
  for (const { kind, asked } of pieces) {
    if (!asked || kind === "changed" || kind === "added") continue;
    const [from, to] = [firstFrom(starts, asked[0]), firstFrom(starts, asked[1])];
    isThere.fill(kind === "foreign" ? 0 : 1, from, to);
  }
  const same = isThere.reduce((sum, it) => sum + it, 0);
  const isWhole = pieces.every(({ kind }) => kind !== "changed" && kind !== "added" && kind !== "foreign");
  return codes.length > 0 ? Math.min(same, codes.length - (isWhole ? 0 : 1)) / codes.length : 0;
}
