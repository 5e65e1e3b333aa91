import type { Range } from "./fold";
import { foldText } from "./fold";
import { ZWNJ } from "./letters";

/** A word as it is written. */
export interface Word {
  /** Folded; may hold ZWNJ inside, never at its ends. Not empty. */
  readonly text: string;
  /** The whole written word in the original, with its marks and without invisible characters at its ends. */
  readonly range: Range;
  /** What stands between the word before and this one: only white space, or punctuation too. */
  readonly after: "start" | "space" | "break";
}

const WRITTEN_WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const INVISIBLE = /\p{Cf}/u;
const FOLDED_WORD = new RegExp(`[\\p{L}\\p{N}]+(?:${ZWNJ}+[\\p{L}\\p{N}]+)*`, "gu");
const ONLY_SPACE = /^[\s\p{Cf}]*$/u;

/**
 * The words of a text in order. A word is a run of letters, digits and marks; ZWNJ joins, white space and punctuation
 * part. A ligature that stands for several words (ﷺ) gives each of them its own range. Never throws.
 */
export function wordsOf(original: string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of original.matchAll(WRITTEN_WORD)) {
    const range = trim(original, match.index, match.index + match[0].length);
    if (!range) continue;
    for (const part of foldText(original.slice(...range)).matchAll(FOLDED_WORD)) {
      const between = previousEnd < 0 ? undefined : original.slice(previousEnd, Math.max(previousEnd, range[0]));
      const after = between === undefined ? "start" : ONLY_SPACE.test(between) ? "space" : "break";
      words.push({ text: part[0], range, after });
      previousEnd = range[1];
    }
  }
  return words;
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && INVISIBLE.test(text.charAt(start))) start++;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : undefined;
}
