import { lexicon } from "./lexicon";
import { remembering } from "./remembering";

/** Behind ه an indefinite or relative ای; with the ه of ها before it a plural. */
const HE_AND_YE = "های";

/**
 * Do two ways to divide the same letters make two words of them? نامه‌ای is a letter, نام‌های are names; نامهای may be
 * either, and so is the same as both. Only where both are words: خانواد‌های is خانواده‌ای, misspelled.
 * @param letters folded, in a row
 * @param one where a word or a part of one begins: ascending offsets of them
 * @param other the same of the other
 */
export function areOtherWords(letters: string, one: readonly number[], other: readonly number[]): boolean {
  for (let at = letters.indexOf(HE_AND_YE, 1); at > 0; at = letters.indexOf(HE_AND_YE, at + 1)) {
    const plural = isPlural(one, at) ? one : isPlural(other, at) ? other : undefined;
    const single = plural === one ? other : one;
    if (!plural || single.includes(at) || !single.includes(at + 1)) continue;
    const from = Math.max(0, ...plural.filter((border) => border < at));
    if (areBothWords(letters.slice(from, at))) return true;
  }
  return false;
}

const isPlural = (borders: readonly number[], at: number) => borders.includes(at) && !borders.includes(at + 1);

const areBothWords = remembering((word): boolean => lexicon(word) !== undefined && lexicon(`${word}ه`) !== undefined);
