import { EVERYDAY_TERMS } from "../assets/lexicon/tables";
import { wordsIn } from "./words-in";

const everyday = wordsIn(EVERYDAY_TERMS);

/**
 * Has a meaning and says little all the same, because it stands on every other page of a newspaper?
 * @param word a term, as `termsOf` gives it
 */
export function isEveryday(word: string): boolean {
  return everyday.has(word);
}
