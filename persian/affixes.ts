import { wordsIn } from "./words-in";

/** Endings that are never a word of their own after another word: کتاب ها، بزرگ ترین. */
const APART = wordsIn("ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست تر تری ترین ترها ترینها ترینهای");
/** Endings that follow a silent ه only: توده ای، داشته ایم، صفحه ی. Elsewhere they are words, or nothing. */
const AFTER_HE = wordsIn("ای یی ی ام ات اش ایم اید اند ء");
/** Possessives that follow a plural apart: خواب های تان. */
const AFTER_PLURAL = wordsIn("مان تان شان");
/** Endings that only ZWNJ sets apart: دوست‌ام، کتاب‌شان، زیبا‌ست. */
const WITHIN_WORD = wordsIn("م ت ش مان تان شان ام ات اش ای ی یی ایم اید اند است ست ان یان گان ء");

/** Is a word, written apart by white space, an ending of the one before it? Both folded, the ending to its first ZWNJ. */
export function isEndingApart(ending: string, base: string): boolean {
  return (
    APART.has(ending) ||
    (base.endsWith("ه") && AFTER_HE.has(ending)) ||
    ((base.endsWith("ها") || base.endsWith("های")) && AFTER_PLURAL.has(ending))
  );
}

/** May a word be such an ending at all? */
export function mayBeEndingApart(word: string): boolean {
  return APART.has(word) || AFTER_HE.has(word) || AFTER_PLURAL.has(word);
}

/** Is what ZWNJ sets apart an ending of what stands before? */
export function isEndingWithin(ending: string): boolean {
  return APART.has(ending) || WITHIN_WORD.has(ending);
}
