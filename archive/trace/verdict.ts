import type { Evidence } from "./evidence";

/** Where all letters are the same, so many are a quotation: three short words. Else so many; fewer are a word or two. */
const FEWEST_OF_THE_SAME = 5;
const FEWEST_LETTERS = 8;
/**
 * In a long selection a quotation may be a small part: so many letters in a row stand nowhere by chance. Of 8,500 chance
 * selections one reaches it, and is a quotation; but for another of that kind all end at 31, in the name of an office.
 */
const LETTERS_OF_PART = 44;

/** What counts for an alignment that is not the same to the letter, in the order of {@link WEIGHTS}. */
export function signsOf({ asked, best, same, tellingSame, hasEllipsis }: Evidence): readonly number[] {
  return [1, Math.log(Math.max(1, best)), same / Math.max(1, asked), Math.log1p(tellingSame), hasEllipsis ? 1 : 0];
}

/**
 * What each sign weighs: a logistic regression by `scripts/fit-verdict.ts`, on 1,400 quotations of development data and
 * 7,800 that it makes, beside 8,500 chance selections; the first, the bound, is held back by 0.2 more than it says. On the
 * development data 97.1 % (scanned fragments) to 100 % of quotations are called so, and 0.4 % of plain chance selections,
 * 3.2 % of those of 3 to 5 words; weights fitted without these data do there as well. Between an archive of news and one of
 * encyclopedias, weights of the one call 0.2 to 0.4 % of plain chance selections of the other.
 */
export const WEIGHTS: readonly number[] = [-27.3, 5.41, 13.1, 0.88, 2.96];

/** Is what stands in a text a quotation, or do they share words by chance? */
export function isQuotation(evidence: Evidence, weights: readonly number[] = WEIGHTS): boolean {
  const { asked, best } = evidence;
  if (best === asked) return asked >= FEWEST_OF_THE_SAME;
  if (asked < FEWEST_LETTERS) return false;
  return best >= LETTERS_OF_PART || signsOf(evidence).reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0) >= 0;
}
