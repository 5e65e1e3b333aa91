/** Words in ا that are others in آ: اجر is no آجر. Folding writes both in one way, and so does the lexicon. */
const WITHOUT_MADDA = /^(?:اجر|افت|امر|ارم|امین|ارش|امل|ارز|از|الی|اه)(?:ی|ها|های|هایی|ان|م|ش)?$/u;
const MADDA = /\u0622|\u0627\u0653/u;

/** Are two words of the same letters two words by what stands on their first ا? As they are written, in any spelling. */
export const differInMadda = (one: string, other: string, letters: string): boolean =>
  WITHOUT_MADDA.test(letters) && startsWithMadda(one) !== startsWithMadda(other);

const startsWithMadda = (word: string) => MADDA.test(word.normalize("NFC").slice(0, 2));
