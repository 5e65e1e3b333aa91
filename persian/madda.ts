/**
 * Words in ا that are others in آ: اجر is no آجر. Folding writes both in one way, and so does the lexicon. Only where both are
 * words: ارمان is آرمان, typed without it.
 */
const WITHOUT_MADDA = /^(?:(?:اجر|افت|امر)(?:ی|ها|های|هایی)?|ارم|امین|امل|ارز|الی)$/u;
const MADDA = /\u0622|\u0627\u0653/u;

/** آن behind a word, which as one are another: سر آن is no سران. What little words make of it is the same: ازان. */
const BEFORE_THAT = /^(?!(?:از|در|بر|هر|هم|چون)\s)\p{L}{2,}\s+(?:\u0622|\u0627\u0653)ن$/u;
const WITH_PLURAL = /^\p{L}+ان$/u;

/** Do the same letters say one word here and two there, of which the second is آن? Each as it is written. */
export const differInThat = (one: string, other: string): boolean =>
  (BEFORE_THAT.test(one) && WITH_PLURAL.test(other)) || (BEFORE_THAT.test(other) && WITH_PLURAL.test(one));

/** Are two words of the same letters two words by what stands on their first ا? Each as it is written, in any spelling. */
export const differInMadda = (one: string, other: string, letters: string): boolean =>
  WITHOUT_MADDA.test(letters) && startsWithMadda(one) !== startsWithMadda(other);

const startsWithMadda = (word: string) => MADDA.test(word.normalize("NFC").slice(0, 2));
