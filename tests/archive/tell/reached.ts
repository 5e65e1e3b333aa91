/**
 * What is reached of the twelve rows of each kind. A kind that is not named is right in every row, and no change of
 * it is called the same or invented: what is named is a fault that is known. Take a line away, or raise its figure, in the
 * change that mends it.
 */
export const TOLD_EXACTLY: Readonly<Record<string, number>> = {
  "a number of other digits": 11,
  "a decimal mark in a number": 0,
  "a per cent sign after a number": 0,
  "a minus before a number": 0,
  "a number in words, another": 10,
  "a verb negated or not, first": 11,
  "a name, first": 6,
  "a name, last": 6,
  "a word replaced, first": 2,
  "a word replaced, last": 3,
  "a word left out": 11,
  "a word twice": 11,
  "ی taken from ـاهی": 10,
  "the first word cut": 0,
  "the last word cut": 0,
};

/** Altered, and called word for word or another spelling all the same: at most so many. */
export const CALLED_THE_SAME: Readonly<Record<string, number>> = {
  "a decimal mark in a number": 12,
  "a per cent sign after a number": 12,
  "a minus before a number": 12,
  "ی taken from ـاهی": 2,
  "the first word cut": 12,
  "the last word cut": 12,
};

export const FOUND: Readonly<Record<string, number>> = {
  "20 words on either side, in marks": 10,
  "20 words on either side": 10,
  "100 words on either side, in marks": 0,
  "300 words on either side, in marks": 0,
  "300 words on either side": 0,
};

export const RANGE_RIGHT: Readonly<Record<string, number>> = {
  "a word before": 11,
  "the issuer before, in marks": 2,
  "the title before, in marks": 0,
  "a date after": 11,
  "20 words on either side, in marks": 7,
  "20 words on either side": 7,
  "100 words on either side, in marks": 0,
  "300 words on either side, in marks": 0,
  "300 words on either side": 0,
};

/** At most so many. */
export const CHANGE_INVENTED: Readonly<Record<string, number>> = {
  "a word before": 5,
  "words before": 4,
  "a word after": 3,
  "words after": 3,
  "the issuer before, in marks": 8,
  "the title before, in marks": 12,
  "a date after": 1,
};
