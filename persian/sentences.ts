import type { Range } from "./fold";

/** Which sentences are wanted: a shorter one is a name, a heading, a cry; a longer one is cut at the end of a word. */
export interface SentenceSize {
  readonly fewestWords: number;
  /** In UTF-16 units. */
  readonly longest: number;
}

const LINE = /[^\n]+/g;
/** A full stop ends a sentence before white space, or where the next word was joined on to it; not in ۳.۵ nor in ا.ب. */
const END = /[!?؟؛…]+[.!?؟…]*|\.{2,}|\.(?=[\s»”"’)\]]|$)|(?<=\p{L}{3})\.(?=\p{L}{3})/gu;
const QUOTED = /[«“]([^«»“”]+)[»”]|"([^"]+)"/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;
const SPACE = /\s/;

/**
 * The sentences of a text, in order and apart: from the first word to the end of the last, without what surrounds them.
 * A line ends a sentence. Short ones that follow each other are taken together (نه! هرگز! نمی‌گذاریم!). What stands
 * between quotation marks is a sentence of its own, or several, if it is long enough, and else a part of the one around
 * it. Takes any string, in linear time; never throws.
 */
export function sentencesOf(text: string, { fewestWords, longest }: SentenceSize): Range[] {
  const sentences: Range[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    let short: Counted | undefined;
    const settle = () => {
      if (short && short.words >= fewestWords) sentences.push(...cut(text, short.range, longest));
      short = undefined;
    };
    for (const part of partsOf(line, index, fewestWords)) {
      if (part.words < fewestWords) {
        short = short ? { words: short.words + part.words, range: [short.range[0], part.range[1]] } : part;
        continue;
      }
      settle();
      sentences.push(...cut(text, part.range, longest));
    }
    settle();
  }
  return sentences;
}

interface Counted {
  readonly words: number;
  /** From the first word to the end of the last. */
  readonly range: Range;
}

/** What stands between two ends of sentences, or of quotations, in a line that begins at `from`; what has no word is left out. */
function partsOf(line: string, from: number, fewestWords: number): Counted[] {
  const borders = [...line.matchAll(END)].map(({ index, 0: end }) => index + end.length);
  for (const { 0: quoted, index } of line.matchAll(QUOTED)) {
    if (counted(quoted, 0).words >= fewestWords) borders.push(index, index + quoted.length);
  }
  borders.push(line.length);
  const parts: Counted[] = [];
  let start = 0;
  for (const border of borders.sort((a, b) => a - b)) {
    const part = counted(line.slice(start, border), from + start);
    if (part.words > 0) parts.push(part);
    start = border;
  }
  return parts;
}

function counted(text: string, from: number): Counted {
  const words = [...text.matchAll(WORD)];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { words: 0, range: [from, from] };
  return { words: words.length, range: [from + first.index, from + last.index + last[0].length] };
}

/** Pieces of a sentence that are not too long, cut at white space where there is some. */
function cut(text: string, [start, end]: Range, longest: number): Range[] {
  const pieces: Range[] = [];
  let from = start;
  while (end - from > longest) {
    let to = from + longest;
    while (to > from && !SPACE.test(text.charAt(to))) to--;
    if (to === from) to = from + longest - (/[\uD800-\uDBFF]/.test(text.charAt(from + longest - 1)) ? 1 : 0);
    pieces.push([from, to]);
    from = to;
    while (SPACE.test(text.charAt(from))) from++;
  }
  return [...pieces, [from, end]];
}
