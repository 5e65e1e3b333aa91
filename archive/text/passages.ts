import type { Range } from "../types";
import { onCodePoint } from "./code-point";

/** A passage shorter than this joins its neighbour: a heading or a slogan alone says too little to be found by. */
export const SHORT = 200;
/** A paragraph longer than this is cut at sentence ends, so that a passage fits an excerpt or little more. */
export const LONG = 700;

const PARAGRAPH = /\S(?:[\s\S]*?\S)??(?=\s*\n[^\S\n]*\n|\s*$)/g;
/** From its first mark on, so that a line of dots is looked at once. */
const SENTENCE_END = /(?<![.!?؟…])[.!?؟…]+[»”"')\]]*\s+/gu;
const WORD_END = /\s+/gu;

/**
 * Cuts a text into passages of about 200 to 700 UTF-16 units, along paragraphs and sentences. Passages ascend, do not
 * overlap, begin and end on letters of the text, and leave out nothing but white space.
 */
export function passagesOf(text: string): Range[] {
  const paragraphs = [...text.matchAll(PARAGRAPH)].map(({ index, 0: { length } }): Range => [index, index + length]);
  return joinShort(paragraphs.flatMap((range) => cutLong(text, range)));
}

function cutLong(text: string, [start, end]: Range): Range[] {
  const ranges: Range[] = [];
  let from = start;
  while (end - from > LONG) {
    // As many parts as needed, all about as long: no crumb at the end.
    const size = (end - from) / Math.ceil((end - from) / LONG);
    const cut = nearestEnd(text, from, end, size, SENTENCE_END) ?? nearestEnd(text, from, end, size, WORD_END);
    const [to, next] = cut ?? amidWord(text, from + LONG);
    ranges.push([from, to]);
    from = next;
  }
  return [...ranges, [from, end]];
}

/** A word longer than a passage is no word, and cut anywhere between two characters. */
function amidWord(text: string, at: number): Range {
  const cut = onCodePoint(text, at);
  return [cut, cut];
}

/** Where to cut: the white space after the sentence (or word) that ends nearest to `size`; none that leaves a crumb. */
function nearestEnd(text: string, start: number, end: number, size: number, ends: RegExp): Range | undefined {
  let best: Range | undefined;
  let distance = Number.POSITIVE_INFINITY;
  // A little further than the longest part, so that white space at its end is seen whole.
  for (const { index, 0: match } of text.slice(start, Math.min(end, start + 2 * LONG)).matchAll(ends)) {
    const last = start + index + match.trimEnd().length;
    const length = last - start;
    if (length < SHORT || length > LONG || end - last < SHORT) continue;
    if (Math.abs(length - size) >= distance) continue;
    distance = Math.abs(length - size);
    best = [last, start + index + match.length];
  }
  return best;
}

/** A short stretch goes to what follows (a heading to its paragraph), or, where that grows too long, to what precedes. */
function joinShort(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const eitherShort = before && (length(before) < SHORT || length(range) < SHORT);
    if (before && eitherShort && range[1] - before[0] <= LONG) joined[joined.length - 1] = [before[0], range[1]];
    else joined.push(range);
  }
  return joined;
}

function length([start, end]: Range): number {
  return end - start;
}
