import type { Range } from "./fold";

const OPENS = /[«“„‹]/u;
/** Opens and closes by turns. */
const STRAIGHT = '"';
export const MARKS = /[«“„‹»”›"]/gu;
/** What stands on the outer side of a mark, and on the inner one. */
const BEFORE_OPENING = /[\s([]/u;
const BEHIND_CLOSING = /[\s.!?؟،؛:,;)\]]/u;
const LETTER = /[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{M}\p{N}.!?؟…]/u;

/**
 * How many quotation marks are open where each word of a text stands: of «مردم «آزاد» شدند» 1, 2 and 1. Negative behind one that
 * closes what was opened before the text began. What a mark does is told by the words beside it, since they are typed the wrong way
 * round, and „so“ and "so"; and by itself where they do not tell. In linear time.
 * @param words where they stand, ascending, in UTF-16 units
 */
export function quotationDepths(text: string, words: readonly { readonly range: Range }[]): number[] {
  let [depth, at] = [0, 0];
  let isStraightOpen = false;
  return words.map(({ range }) => {
    for (const { 0: mark, index } of text.slice(at, range[0]).matchAll(MARKS)) {
      const opens = opensAt(text, at + index) ?? (mark === STRAIGHT ? !isStraightOpen : OPENS.test(mark));
      if (mark === STRAIGHT) isStraightOpen = opens;
      depth += opens ? 1 : -1;
    }
    at = range[1];
    return depth;
  });
}

/** Whether the mark there opens, as the letters on one side of it and none on the other say. */
function opensAt(text: string, at: number): boolean | undefined {
  const [before, behind] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
  if (BEFORE_OPENING.test(before) && LETTER.test(behind)) return true;
  return ENDS_WORD.test(before) && BEHIND_CLOSING.test(behind) ? false : undefined;
}

/** Does a word stand within marks that another, beside it, is outside of? False where there is no such word. */
export const isDeeper = (depths: readonly number[], at: number, beside: number): boolean =>
  (depths[at] ?? Number.NEGATIVE_INFINITY) > (depths[beside] ?? Number.POSITIVE_INFINITY);

/** Do all words of a stretch stand within marks? */
export const areWithinMarks = (depths: readonly number[], [from, to]: Range): boolean =>
  depths.slice(from, to).every((depth) => depth > 0);

/** Does a word stand outside of all marks, or of some that another, beside it, stands within? */
export const isOutside = (depths: readonly number[], at: number, beside: number): boolean =>
  (depths[at] ?? 0) === 0 || isDeeper(depths, beside, at);
