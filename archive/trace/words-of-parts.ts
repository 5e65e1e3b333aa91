import type { WrittenWord } from "../text/words";
import { writtenWords } from "../text/words";
import type { Range } from "../types";
import type { Side } from "./asked";

/** Longer gaps between two parts of a quotation are an ellipsis: the words left out are not told one by one. */
const LONGEST_GAP = 40;
/** Words that were moved over an end of a quotation stand so many letters around it; longer ones are parts of it. */
const AROUND = 24;

/** Words of a text that a quotation may have. */
export interface WordsOfParts {
  readonly words: readonly WrittenWord[];
  /** Which of them are the quotation's own; the others stand around it. */
  readonly own: Range;
}

/** The words of the stretches that are aligned, of short gaps between these, and a few on both sides. */
export function wordsOfParts(text: Side, parts: readonly Range[]): WordsOfParts {
  const words = wordsWithin(text, parts);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { words, own: [0, 0] };
  const [start, end] = [first.letters[0], last.letters[1]];
  const { letters } = text;
  const before = writtenWords(text.text, letters, Math.max(0, start - AROUND), start);
  const after = writtenWords(text.text, letters, end, Math.min(letters.codes.length, end + AROUND));
  return { words: [...before, ...words, ...after], own: [before.length, before.length + words.length] };
}

function wordsWithin({ text, letters }: Side, parts: readonly Range[]): WrittenWord[] {
  const words: WrittenWord[] = [];
  let end = -1;
  for (const [from, to] of parts) {
    const between = end < 0 || from <= end ? [] : writtenWords(text, letters, end, from);
    const last = between.at(-1);
    // A word that the next part begins in is that part's.
    if (last && last.letters[1] > from) between.pop();
    if (between.length <= LONGEST_GAP) words.push(...between);
    words.push(...writtenWords(text, letters, Math.max(from, end), to));
    end = words.at(-1)?.letters[1] ?? to;
  }
  return words;
}
