/**
 * Words in ا that are others in آ: اجر is no آجر. Folding writes both in one way, and so does the lexicon. Only where both are
 * words: ارمان is آرمان, typed without it.
 */
const WITHOUT_MADDA = /^(?:(?:اجر|افت|امر|استان|اسم|اشغال)(?:ی|ها|های|هایی)?|ارم|امین|امل|ارز|الی)$/u;
const MADDA = /\u0622|\u0627\u0653/u;

/** Are two words of the same letters two words by what stands on their first ا? Each as it is written, in any spelling. */
export const differInMadda = (one: string, other: string, letters: string): boolean =>
  WITHOUT_MADDA.test(letters) && startsWithMadda(one) !== startsWithMadda(other);

const startsWithMadda = (word: string) => MADDA.test(word.normalize("NFC").slice(0, 2));
