import { foldText } from "../../persian/fold";
import { verbOf } from "../../persian/verbs";

/** Words that turn what is said into its opposite, folded and without ZWNJ. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "نه نی هیچ هیچیک هیچکس هیچکدام هیچگاه هیچوقت هرگز بدون بی بلا غیر مگر جز بجز".split(" "),
);

/** Whether a word turns what is said into its opposite: نه, هیچ, نرفت, نمی‌رود. */
export function isNegation(word: string): boolean {
  const letters = lettersOf(word);
  return NEGATIONS.has(letters) || (letters.startsWith("ن") && isVerb(letters) && isVerb(letters.slice(1)));
}

/** Whether two words are a verb and its opposite: بگوید and نگوید, of which the dots alone differ. */
export function areOpposed(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first.startsWith("ن") !== second.startsWith("ن") && isVerb(first) && isVerb(second);
}

const lettersOf = (word: string): string => foldText(word).replace(/[^\p{L}\p{N}]/gu, "");

const isVerb = (word: string): boolean => verbOf(word) !== undefined;
