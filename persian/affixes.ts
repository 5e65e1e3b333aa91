/** Endings that are never a word of their own after another word: کتاب ها، بزرگ ترین. */
const APART = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?|تر|تری|ترین|ترها|ترین(?:ها|های))$/u;
/** Endings that follow a silent ه only: توده ای، داشته ایم، صفحه ی. Elsewhere they are words, or nothing. */
const AFTER_HE = /^(?:ای|یی|ی|ام|ات|اش|ایم|اید|اند|ء)$/u;
/** Possessives that follow a plural apart: خواب های تان. */
const AFTER_PLURAL = /^(?:مان|تان|شان)$/u;
/** Endings that only ZWNJ sets apart: دوست‌ام، کتاب‌شان، زیبا‌ست. */
const WITHIN_WORD = /^(?:م|ت|ش|مان|تان|شان|ام|ات|اش|ای|ی|یی|ایم|اید|اند|است|ست|ان|یان|گان|ات|ء)$/u;

/** Is a word, written apart by white space, an ending of the one before it? Both folded, the ending to its first ZWNJ. */
export function isEndingApart(ending: string, base: string): boolean {
  return (
    APART.test(ending) ||
    (base.endsWith("ه") && AFTER_HE.test(ending)) ||
    (/ها(?:ی)?$/u.test(base) && AFTER_PLURAL.test(ending))
  );
}

/** May a word be such an ending at all? */
export function mayBeEndingApart(word: string): boolean {
  return APART.test(word) || AFTER_HE.test(word) || AFTER_PLURAL.test(word);
}

/** Is what ZWNJ sets apart an ending of what stands before? */
export function isEndingWithin(ending: string): boolean {
  return APART.test(ending) || WITHIN_WORD.test(ending);
}
