import { numberPhrase } from "../../persian/numbers";
import { PAUSE } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";

/** Words of a stretch that are one number in several words: هزار و سیصد و نود و شش. */
export function numbersIn(words: readonly WrittenWord[], [from, to]: Range): Range[] {
  const numbers: Range[] = [];
  for (let at = from; at < to; at++) {
    const wordAt = (more: number) => {
      const isParted = words.slice(at + 1, at + more + 1).some(({ before }) => before === PAUSE);
      return at + more < to && !isParted ? words[at + more]?.letters : undefined;
    };
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
