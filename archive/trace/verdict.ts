/**
 * From how many letters on an alignment is a quotation, given how many were asked: the shorter the selection, the larger
 * the share of it that stands somewhere by chance.
 */
const SHARE_OF_SHORT = 0.82;
const LETTERS = 11.5;
const SHARE_OF_LONG = 0.17;
/** In a long selection a quotation may be a small part: so many letters in a row stand nowhere by chance. */
const LETTERS_OF_PART = 44;

/** Letters that an alignment must score, as if all were the same, for a selection of so many to be a quotation. */
export function lettersNeeded(asked: number): number {
  return Math.min(SHARE_OF_SHORT * asked, LETTERS + SHARE_OF_LONG * asked, LETTERS_OF_PART);
}
