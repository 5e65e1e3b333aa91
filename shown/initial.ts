import { shortText } from "./short-text";

/** No longer word is set large, in UTF-16 units; and so much larger than the rest is large. */
const LONGEST_WORD = 12;
const LARGE = 1.5;

/** Whether a float is the large first letter of a text, or its first word: Persian letters are not parted. */
export function isInitial(float: Element, { fontSize }: CSSStyleDeclaration): boolean {
  const text = shortText(float, LONGEST_WORD);
  const { parentElement, previousSibling } = float;
  // A number beside a text counts it.
  if (text === undefined || /\p{N}/u.test(text) || previousSibling?.textContent?.trim()) return false;
  if (text.length <= 2) return true;
  if (/\s/.test(text) || !parentElement) return false;
  return parseFloat(fontSize) >= LARGE * parseFloat(getComputedStyle(parentElement).fontSize);
}
