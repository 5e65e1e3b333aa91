/** Longest text that a lookup takes, in UTF-16 units. Senders cut to it; the background checks it again. */
export const MAX_QUERY = 2000;
