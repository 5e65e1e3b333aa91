import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";

/** How many letters a stretch of words has. */
export const lettersIn = (words: readonly WrittenWord[], [from, to]: Range): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += words[at]?.letters.length ?? 0;
  return sum;
};
