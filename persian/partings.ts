/**
 * What stands between two words of a text: nothing that counts, a pause within a sentence, the end of a sentence (or of a
 * line, or a colon), or a quotation mark. Ascending by how much they part.
 */
export const NONE = 0;
export const PAUSE = 1;
export const STOP = 2;
export const QUOTE = 3;
/** A quotation mark where a sentence or a line ends too. */
export const QUOTE_AND_STOP = 4;
export type Parting = typeof NONE | typeof PAUSE | typeof STOP | typeof QUOTE | typeof QUOTE_AND_STOP;

/** Does a sentence end there, or a line? */
export const endsSentence = (parting: Parting): boolean => parting === STOP || parting === QUOTE_AND_STOP;

const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** Does what stands between two words say that others were left out there? */
export const isEllipsis = (between: string): boolean => ELLIPSIS.test(between);

/** Does a sentence end among what stands between two words, by a mark? */
export const hasFullStop = (between: string): boolean => /[.!?؟]/u.test(between);

const QUOTES = /[«»“”„"‹›]/u;
const STOPS = /[.!?؟؛;:…\n\r•]/u;
const PAUSES = /[،,()[\]{}/|–—ـ-]/u;

/** The strongest parting of a stretch of text that holds no word. */
export function partingOf(between: string): Parting {
  // Most words are parted by one space.
  if (between.length <= 1 && (between === "" || between === " " || between === "\u200C")) return NONE;
  if (QUOTES.test(between)) return STOPS.test(between) ? QUOTE_AND_STOP : QUOTE;
  if (STOPS.test(between)) return STOP;
  return PAUSES.test(between) ? PAUSE : NONE;
}

const LINE_ENDS = /\r\n|\n|\r/gu;

/** Does what stands between two words part a number in words? A line goes on behind its end, but not behind a blank one. */
export function partsNumber(between: string): boolean {
  const isOneLineEnd = between.match(LINE_ENDS)?.length === 1;
  return partingOf(isOneLineEnd ? between.replace(LINE_ENDS, " ") : between) !== NONE;
}

/**
 * Who speaks (a colon, a dash or a bracket sets it apart), what a line says, and where a sentence ends: a word beside such a
 * mark has replaced none that stands beside another.
 */
export function markOf(between: string): "sentence" | "line" | "colon" | "aside" | "pause" {
  if (/:/u.test(between)) return "colon";
  if (/[.!?؟؛;…]/u.test(between)) return "sentence";
  if (/[\n\r•]/u.test(between)) return "line";
  return /[()[\]{}|–—-]/u.test(between) ? "aside" : "pause";
}
