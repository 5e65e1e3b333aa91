/** Longest query that is typed, and longest piece of a page's sentence that a scan looks up, in UTF-16 units. */
export const MAX_QUERY = 2000;

/** Longest selection that is read, in UTF-16 units: as much as the archive reads of any text (`LONGEST_QUERY`). */
export const MAX_SELECTION = 20_000;

/** Longest text that is pasted to ask why it is not found, in UTF-16 units: what is not read of it is told, too. */
export const MAX_PASTED = 200_000;

/** So many sentences of a page are sent at once to be looked up. */
export const SENTENCES_AT_ONCE = 64;
/** So many sentences of one document are read at most: a long book has fewer. */
export const MAX_SENTENCES = 50_000;
