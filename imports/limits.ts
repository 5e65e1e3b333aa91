/** In bytes. What is read at once of a file that is read in pieces. */
export const PIECE = 1 << 20;

/** In bytes. A file that is one document, or has to be read whole, is no larger: a thousand pages are three million. */
export const WHOLE_FILE = 32 << 20;

/** In bytes. A file of JSON is parsed whole. */
export const WHOLE_JSON = 128 << 20;

/** In UTF-16 units. A record of a table is no longer: with a quotation mark that is never closed, it is the rest of the file. */
export const RECORD = 8 << 20;

/** Records that are looked at before it is decided what their columns and dates are. */
export const SAMPLE = 1000;

/** Drafts that are handed on at once. */
export const BATCH = 200;
