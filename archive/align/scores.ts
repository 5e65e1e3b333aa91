import { PAUSE, QUOTE, QUOTE_AND_STOP, STOP } from "../../persian/partings";

/**
 * What the alignment of words counts, in letters: a letter that is the same is worth 1. Gaps are affine, because an editor
 * leaves out or puts in a phrase as easily as a word.
 */
export const GAP_OPEN = 3.4;
export const GAP_ADDED_WORD = 1.5;
export const GAP_DROPPED_WORD = 0.6;
/** Where what was asked has an ellipsis, words left out are no surprise. */
export const ELLIPSIS_OPEN = 1;
export const ELLIPSIS_WORD = 0.05;
/** A word for another, whatever their lengths: less than leaving out the one and putting in the other. */
export const MOST_CHANGED = 5;
/** Of the letters of the longer word, each one that differs costs itself and so much more. */
export const OTHER_LETTER = 2.2;
/** A word of which more differs, as a share of the letters of the longer one, is another word. */
export const MOST_DAMAGED = 0.6;
/** Words in another spelling speak a little less for their place than the same ones. */
export const RESPELLED = 0.95;
/** Two words answer one (or one two) in other letters, where so much of them is the same: a space that OCR lost or put in. */
export const MERGED_ALIKE = 0.7;
/** And where that is better than one of the two alone; by so many letters where what was asked is the one word. */
export const MERGED_BETTER = 1;

/**
 * What a gap costs beside a parting that only what was asked has: there the page's own words end and begin. By the class
 * of the parting.
 */
export const PARTED = [0, 0, 0, 0, 0];
PARTED[PAUSE] = 1;
PARTED[STOP] = 10;
PARTED[QUOTE] = 22;
PARTED[QUOTE_AND_STOP] = 22;
/** The same where the statement has a parting beside the same word: it came along with the quotation. */
export const PARTED_ALIKE = 1.5;

/** A word that was damaged begins a quotation only where it is so much alike, as a share of its letters. */
export const BEGINS = 0.3;

/** Of two places that say the same, the one that letters have found: what it costs to begin a word away from it. */
export const OFF_PLACE = 0.01;
