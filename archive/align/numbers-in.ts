import { isEachOne, numberPhrase, upToPause } from "../../persian/numbers";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";

/** Words of a stretch that are one number in several words: هزار و سیصد و نود و شش. */
export function numbersIn(words: readonly WrittenWord[], [from, to]: Range): Range[] {
  const numbers: Range[] = [];
  for (let at = from; at < to; at++) {
    const wordAt = upToPause(
      (more) => (at + more < to ? words[at + more]?.letters : undefined),
      (more) => words[at + more]?.isParted ?? false,
    );
    const phrase = numberPhrase(wordAt, { isLarge: true });
    if (!phrase || isEachOneAt(words, at)) continue;
    numbers.push([at, at + phrase.taken]);
    at += phrase.taken - 1;
  }
  return numbers;
}

const isEachOneAt = (words: readonly WrittenWord[], at: number): boolean =>
  isEachOne(words[at - 1]?.letters, words[at]?.letters ?? "", words[at + 1]?.letters);

/**
 * Before which words no stretch begins or ends that is read by itself: within a number in words, and before the یک of هر یک صد.
 * @param numbers those of all the words: see {@link numbersIn}
 */
export function undivided(words: readonly WrittenWord[], numbers: readonly Range[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (const [from, to] of numbers) for (let at = from + 1; at < to; at++) within.add(at);
  for (const at of words.keys()) if (isEachOneAt(words, at)) within.add(at);
  return within;
}

/** How many words a stretch has, where a number in words is one. */
export const countedIn = (words: readonly WrittenWord[], [from, to]: Range): number =>
  numbersIn(words, [from, to]).reduce((count, [first, last]) => count - (last - first) + 1, to - from);
