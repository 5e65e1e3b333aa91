/** What programs that read pictures call words, lines and paragraphs (hOCR). */
const WORD = ".ocrx_word,.ocr_word,.ocrx_cinfo";
const LINE = ".ocr_line,.ocrx_line,.ocr_textfloat";
const PARAGRAPH = ".ocr_par";

/** Whether an element is a word or a line that a program has read in a picture. */
export const isRead = (element: Element): boolean => element.matches(`${WORD},${LINE}`);

const shared = (one: Text, other: Text, kind: string): boolean => {
  const around = one.parentElement?.closest(kind);
  return around?.contains(other) === true;
};

/**
 * What stands between words that a program has read in a picture, wherever they are placed: nothing within a word, a space
 * in a line, the end of one in a paragraph; `undefined` where that is not known.
 */
export function betweenRead(before: Text, after: Text): string | undefined {
  if (!before.parentElement?.closest(LINE)) return undefined;
  if (shared(before, after, WORD)) return "";
  if (shared(before, after, LINE)) return " ";
  return shared(before, after, PARAGRAPH) ? "\n" : undefined;
}
