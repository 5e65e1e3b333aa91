/**
 * From how many letters on an alignment is a quotation, given how many were asked: the shorter the selection, the larger
 * the share of it that stands somewhere by chance. Measured by `scripts/fit-verdict.ts` on some 1,900 quotations and
 * chance selections over 9,918 passages. Its five folds choose 0.76 to 0.79, 11 to 15 letters and 0.10 to 0.18; these
 * lie where chance selections and quotations are both farthest: 0.4 % of plain chance selections reach the bound, 3.2 %
 * of those of 3 to 5 words.
 */
const SHARE_OF_SHORT = 0.79;
const LETTERS = 10.8;
const SHARE_OF_LONG = 0.203;
/** In a long selection a quotation may be a small part: so many letters in a row stand nowhere by chance. */
const LETTERS_OF_PART = 44;
/**
 * Who writes an ellipsis says that words are left out. Of chance selections with one, the closest reached 0.73 of what
 * is needed without; of quotations, all but one 0.84 and more.
 */
const WITH_ELLIPSIS = 0.78;

const ELLIPSIS = /…|\.{3}/;

/** Letters that an alignment must score, as if all were the same, for a selection of so many to be a quotation. */
export function lettersNeeded(asked: number, text: string): number {
  const needed = Math.min(SHARE_OF_SHORT * asked, LETTERS + SHARE_OF_LONG * asked, LETTERS_OF_PART);
  return ELLIPSIS.test(text) ? WITH_ELLIPSIS * needed : needed;
}
