import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { lettersIn } from "./letters-in";
import { countedIn } from "./numbers-in";

/** So many words, of so many letters in all, may have been put in before or after a sentence: «او افزود که». */
export const MOST_ADDED = 5;
const MOST_ADDED_LETTERS = 40;

/** Are words more than may have been put in? */
export const areMany = (words: readonly WrittenWord[], rest: Range): boolean =>
  countedIn(words, rest) > MOST_ADDED || lettersIn(words, rest) > MOST_ADDED_LETTERS;
