/** Why a file, or a record of one, became no draft. Each has a sentence in the words of the interface. */
export const REASONS = [
  /** Of a sort that is not read. */
  "unknown-format",
  /** Written by a system for itself: `.DS_Store`, `Thumbs.db`, `__MACOSX/`. */
  "system-file",
  /** A PDF of pictures: no letter stands on its pages. */
  "pdf-no-text",
  /** A PDF whose letters stand for something else than what is seen. */
  "pdf-rubbish",
  /** A picture, which is not read unasked. */
  "picture",
  /** A picture in which no writing was found. */
  "no-writing",
  /** Its writing is so small that it was not read with any certainty. */
  "small-writing",
  /** Handwriting, another script, or blurred: it was not read with any certainty. */
  "doubtful-writing",
  /** A picture whose samples are stored in a way that is not read here. */
  "unknown-packing",
  /** A picture of more pixels than can be opened. */
  "too-many-pixels",
  /** More pages of pictures than can wait until they are kept. */
  "too-many-pages",
  /** A word processor's old binary form. */
  "old-office",
  "encrypted",
  "empty",
  /** No word of Persian: nothing in it can be looked up. */
  "no-persian",
  /** Bytes that are no text, whatever the encoding. */
  "not-text",
  "unknown-encoding",
  /** Not what its name says it is, or cut short. */
  "damaged",
  "front-matter",
  /** A table in which no column holds texts. */
  "no-text-column",
  "too-large",
  /** With what else was brought, more than can wait until it is kept. */
  "too-much",
  /** A PDF of which a page, or all of it, takes far longer to read than any that is meant to be read. */
  "too-slow",
  /** Unpacks to far more than its size. */
  "bomb",
  "too-many-files",
  /** A ZIP in a ZIP in a ZIP in a ZIP. */
  "too-deep",
  /** A path that leads out of its archive. */
  "unsafe-path",
  /** The browser does not give it. */
  "unreadable",
] as const;

export type Reason = (typeof REASONS)[number];

/** Whether a file that became nothing for this reason was rightly passed over: nothing is wrong with it. */
export const isNothingWrong = (reason: Reason): boolean => NOTHING_WRONG.has(reason);
const NOTHING_WRONG: ReadonlySet<Reason> = new Set(["empty", "no-persian", "picture", "no-writing"]);
