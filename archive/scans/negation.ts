import { verbOf } from "../../persian/verbs";
import { isNegatingWord, lettersOf } from "./negating-words";

/** Whether a word turns what is said into its opposite: نه, هیچ, نرفت, نمی‌رود. */
export function isNegation(word: string): boolean {
  const letters = lettersOf(word);
  return isNegatingWord(word) || (letters.startsWith("ن") && isVerb(letters) && isVerb(letters.slice(1)));
}

/** Whether two words are a verb and its opposite: بگوید and نگوید, of which the dots alone differ. */
export function areOpposed(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first.startsWith("ن") !== second.startsWith("ن") && isVerb(first) && isVerb(second);
}

const isVerb = (word: string): boolean => verbOf(word) !== undefined;
