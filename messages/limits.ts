/** Longest text that a lookup takes, in UTF-16 units. Senders cut to it; the background checks it again. */
export const MAX_QUERY = 2000;

/** So many sentences of a page are sent at once to be looked up. */
export const SENTENCES_AT_ONCE = 64;
/** So many sentences of one document are read at most: a long book has fewer. */
export const MAX_SENTENCES = 50_000;
