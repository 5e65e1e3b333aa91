import { SOUNDED_HE } from "../assets/lexicon/tables";
import { lexicon } from "./lexicon";
import { verbOf } from "./verbs";
import { wordsIn } from "./words-in";

const sounded = wordsIn(SOUNDED_HE);
const SOUNDED_END = /(?:ا|کو|گرو|الل)ه$/u;

/** Does a word end in a ه that is not sounded, so that its ezafe may be written ی: خانه, and not راه? Folded. */
export function endsInSilentHe(word: string): boolean {
  return word.length > 2 && word.endsWith("ه") && !SOUNDED_END.test(word) && !sounded.has(word);
}

/**
 * The word of an ezafe that is joined to it: خانه of خانهی. Undefined for all else, the more so where ی makes another word:
 * گروهی, فرماندهی, فقهی. Folded, without ZWNJ.
 */
export function withoutJoinedEzafe(word: string): string | undefined {
  if (!word.endsWith("هی")) return undefined;
  const base = word.slice(0, -1);
  if (!endsInSilentHe(base) || verbOf(word) !== undefined) return undefined;
  return lexicon(base) !== undefined || verbOf(base)?.form === "participle" ? base : undefined;
}
