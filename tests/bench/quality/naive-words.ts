/** What compatibility decomposition leaves apart of the letters that Arabic and Persian keyboards write differently. */
const LETTERS: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ة: "ه", ە: "ه", ٱ: "ا" };

/** Arabic-Indic and Persian digits. */
const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const ZERO_WIDTH_NON_JOINER = "\u200C";

/**
 * The folding that a careful user of a search library would write in an afternoon: compatibility forms, letters and
 * digits folded, marks, tatweel and bidi controls dropped, split on everything else, so that ZWNJ is a space.
 */
export function naiveWords(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/[يىكةەٱ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(ZERO_WIDTH_NON_JOINER, " ")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
