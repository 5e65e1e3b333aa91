import { onCodePoint } from "../text/code-point";
import type { Excerpt, Range } from "../types";
import { cutsOf } from "./cuts";

/** Longest excerpt in UTF-16 units: three sentences, which a card shows without scrolling. */
export const LONGEST_EXCERPT = 525;
/** What is shown before the first marked word, so that it is read in its sentence. */
const LEAD = 80;
/** A sentence that begins so near before a mark is shown from there, and one that ends so near before the limit to there. */
const NEAR = 160;

const SPACE = /\s/;
/** The end of a sentence, or of a line: a heading and a line of a list end without a full stop. */
const SENTENCE_END = /[.!?؟…]+[»”"')\]]*(?=\s)|\S(?=[^\S\n]*\n)/gu;

/**
 * The part of a passage that holds most of the marks, of at most {@link LONGEST_EXCERPT}. Where it has to be cut, it is
 * cut between sentences if one begins or ends near, and else between words.
 * @param text the statement's text
 * @param marks ranges in it, ascending
 */
export function excerptOf(text: string, passage: Range, marks: readonly Range[]): Excerpt {
  const inside = marks.filter(([start, end]) => start >= passage[0] && end <= passage[1]);
  const range = bestPart(text, passage, inside);
  const shown = inside.filter(([start, end]) => start >= range[0] && end <= range[1]);
  return {
    range,
    text: text.slice(...range),
    marks: shown.map(([start, end]): Range => [start - range[0], end - range[0]]),
    ...cutsOf(text, range),
  };
}

function bestPart(text: string, passage: Range, marks: readonly Range[]): Range {
  if (passage[1] - passage[0] <= LONGEST_EXCERPT) return passage;
  const starts = [
    passage[0],
    ...marks.flatMap(([start]) => sentenceStart(text, start, passage) ?? []),
    ...marks.map(([start]) => wordStart(text, Math.max(passage[0], start - LEAD), passage)),
  ];
  let best: Range = [passage[0], passage[0]];
  let most = -1;
  for (const start of starts) {
    const part: Range = [start, lastWordEnd(text, start, passage[1])];
    const held = marks.filter((mark) => mark[0] >= part[0] && mark[1] <= part[1]).length;
    if (held <= most) continue;
    most = held;
    best = part;
  }
  return best[1] < passage[1] ? [best[0], sentenceEnd(text, best, marks)] : best;
}

/** Where the sentence of a mark begins, if that is near. */
function sentenceStart(text: string, mark: number, passage: Range): number | undefined {
  const from = Math.max(passage[0], mark - NEAR);
  const last = [...text.slice(from, mark).matchAll(SENTENCE_END)].at(-1);
  if (!last) return undefined;
  const end = from + last.index + last[0].length;
  return end + text.slice(end, mark).search(/\S|$/u);
}

/** The last end of a sentence in a part, if it is near the part's own end and leaves no mark out; else that. */
function sentenceEnd(text: string, [start, end]: Range, marks: readonly Range[]): number {
  const held = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  const least = Math.max(end - NEAR, held.at(-1)?.[1] ?? 0);
  const ends = [...text.slice(start, end + 1).matchAll(SENTENCE_END)].map(
    ({ index, 0: last }) => start + index + last.length,
  );
  return ends.findLast((it) => it >= least && it <= end) ?? end;
}

function wordStart(text: string, from: number, passage: Range): number {
  let start = from;
  while (start > passage[0] && !SPACE.test(text.charAt(start - 1))) start--;
  return start;
}

/** The last end of a word that keeps to the length; a single word longer than that is cut between code points. */
function lastWordEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_EXCERPT) return end;
  let last = start + LONGEST_EXCERPT;
  while (last > start && !SPACE.test(text.charAt(last))) last--;
  if (last > start) return start + text.slice(start, last).trimEnd().length;
  return onCodePoint(text, start + LONGEST_EXCERPT);
}
