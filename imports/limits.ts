/** In bytes. What is read at once of a file that is read in pieces. */
export const PIECE = 1 << 20;

/** In bytes. A file that is one document, or has to be read whole, is no larger: a thousand pages are three million. */
export const WHOLE_FILE = 32 << 20;

/** In bytes. A file of JSON is parsed whole; a ZIP inside another is unpacked before it is read. */
export const WHOLE_JSON = 128 << 20;

/** In milliseconds. Reading a page of a PDF takes some tens of them; one that takes longer than this is made to. */
export const PDF_PAGE_MS = 20_000;

/** In pixels. A picture of more takes more memory to open than browsers have to spare; phones take up to fifty million. */
export const PICTURE_PIXELS = 64_000_000;

/** Pages of a file that are read from pictures; what is kept of each waits in memory, some 100 kB. */
export const PICTURE_PAGES = 1000;

/** In milliseconds. A PDF of a thousand pages takes half a minute. */
export const PDF_MS = 600_000;

/** Files in a ZIP, those of ZIPs inside it among them. */
export const FILES = 100_000;

/** How many ZIPs may stand inside each other. */
export const DEPTH = 3;

/** Text is packed to a twentieth, a log of the same line to a hundredth. */
export const RATIO = 200;

/** In bytes. So much may be unpacked from a file at any ratio. */
export const HARMLESS = 16 << 20;

/** In bytes. So much may be unpacked from all files of a ZIP at any ratio. */
export const HARMLESS_IN_ALL = 1 << 30;

/** In bytes. The list of files at the end of a ZIP. */
export const DIRECTORY = 64 << 20;

/** In UTF-16 units. A record of a table is no longer: with a quotation mark that is never closed, it is the rest of the file. */
export const RECORD = 8 << 20;

/** Records that are looked at before it is decided what their columns and dates are. */
export const SAMPLE = 1000;

/** In UTF-16 units. Texts of an import, and pictures of its pages, wait in memory until they are kept, and are no more than this together. */
export const WAITING = 200_000_000;

/** Drafts that are handed on at once. */
export const BATCH = 200;
