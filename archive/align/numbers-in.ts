import { numberPhrase, upToPause } from "../../persian/numbers";
import { PAUSE } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";

/** Words of a stretch that are one number in several words: هزار و سیصد و نود و شش. */
export function numbersIn(words: readonly WrittenWord[], [from, to]: Range): Range[] {
  const numbers: Range[] = [];
  for (let at = from; at < to; at++) {
    const wordAt = upToPause(
      (more) => (at + more < to ? words[at + more]?.letters : undefined),
      (more) => words[at + more]?.before === PAUSE,
    );
    const phrase = numberPhrase(wordAt, { isLarge: true });
    if (!phrase) continue;
    numbers.push([at, at + phrase.taken]);
    at += phrase.taken - 1;
  }
  return numbers;
}

/** How many words a stretch has, where a number in words is one. */
export const countedIn = (words: readonly WrittenWord[], [from, to]: Range): number =>
  numbersIn(words, [from, to]).reduce((count, [first, last]) => count - (last - first) + 1, to - from);
