import { DOUBLED } from "../assets/lexicon/tables";
import { wordsIn } from "./words-in";

/** Words that make an adverb when they are written twice. */
export const doubled = wordsIn(DOUBLED);

/** Is the only word that follows the same once more, and do both make an adverb: جای‌جای? */
export function isDoubled(word: string, following: readonly (string | undefined)[]): boolean {
  return following.length === 1 && following[0] === word && doubled.has(word);
}
