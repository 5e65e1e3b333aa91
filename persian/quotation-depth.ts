import type { Range } from "./fold";

const OPENS = /[«“„‹]/u;
const CLOSES = /[»”›]/u;
/** Opens and closes by turns. */
const STRAIGHT = '"';
const MARKS = /[«“„‹»”›"]/gu;

/**
 * How many quotation marks are open where each word of a text stands: of «مردم «آزاد» شدند» 1, 2 and 1. Negative behind one that
 * closes what was opened before the text began. In linear time.
 * @param words where they stand, ascending, in UTF-16 units
 */
export function quotationDepths(text: string, words: readonly { readonly range: Range }[]): number[] {
  let [depth, at] = [0, 0];
  let isStraightOpen = false;
  return words.map(({ range }) => {
    for (const [mark] of text.slice(at, range[0]).matchAll(MARKS)) {
      if (mark === STRAIGHT) isStraightOpen = !isStraightOpen;
      if (OPENS.test(mark) || (mark === STRAIGHT && isStraightOpen)) depth++;
      else if (CLOSES.test(mark) || mark === STRAIGHT) depth--;
    }
    at = range[1];
    return depth;
  });
}

/** Does a word stand within marks that another, beside it, is outside of? False where there is no such word. */
export const isDeeper = (depths: readonly number[], at: number, beside: number): boolean =>
  (depths[at] ?? Number.NEGATIVE_INFINITY) > (depths[beside] ?? Number.POSITIVE_INFINITY);
