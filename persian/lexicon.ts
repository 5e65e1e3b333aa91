import { WORDS } from "../assets/lexicon/words";
import { decodeClass, encodeWord, OTHER_WITH_YE } from "./lexicon-code";

/** Finds a word's class ({@link NOUN} and the other bits); undefined for a word that is not known. */
export type Lexicon = (word: string) => number | undefined;

/**
 * Looks a folded word up in the bundled lexicon. Nothing is parsed or built beforehand: the lexicon is one string of
 * sorted, front-coded blocks, and a look-up bisects it (some 20 µs at worst, so callers remember what they learn).
 */
export const lexicon: Lexicon = (word) => {
  const own = find(word);
  if (own !== undefined || !word.endsWith("ی")) return own;
  const base = find(word.slice(0, -1));
  return base !== undefined && base & OTHER_WITH_YE ? 1 : undefined;
};

function find(word: string): number | undefined {
  const code = encodeWord(word);
  if (code === undefined || code === "") return undefined;
  let from = 0;
  let to = WORDS.length;
  // The block sought begins in [from, to); both stand at the beginning of a block.
  for (;;) {
    const middle = (from + to) >> 1;
    const start = WORDS.lastIndexOf("\n", middle - 1) + 1;
    const block = start > from ? start : WORDS.indexOf("\n", middle) + 1;
    if (block <= from || block >= to) break;
    if (firstOf(block) <= code) from = block;
    else if (start > from) to = block;
    else break;
  }
  return scan(from, code);
}

function firstOf(block: number): string {
  let end = block;
  while (isLetter(WORDS.charCodeAt(end))) end++;
  return WORDS.slice(block, end);
}

function scan(block: number, code: string): number | undefined {
  let word = "";
  for (let at = block; at < WORDS.length && WORDS[at] !== "\n"; at++) {
    const digit = WORDS.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) at++;
    const start = at;
    while (isLetter(WORDS.charCodeAt(at))) at++;
    word = (digit >= 0 && digit <= 9 ? word.slice(0, digit) : "") + WORDS.slice(start, at);
    if (word === code) return decodeClass(WORDS[at] as string);
    if (word > code) return undefined;
  }
  return undefined;
}

/** Letters' codes are A–G and a–z; marks, digits and line ends lie below them. */
function isLetter(charCode: number): boolean {
  return charCode > 0x40;
}
