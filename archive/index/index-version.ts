/**
 * Raised with each change by which the same statements are compiled into other bytes: what is a passage, a letter, a word
 * or a term, or how the index is written. An archive that was compiled under another version has to be compiled again.
 * A test compares the bytes with those that were compiled when it was last raised.
 */
export const INDEX_VERSION = 4;
