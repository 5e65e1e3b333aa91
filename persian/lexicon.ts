import { WORDS } from "../assets/lexicon/words";
import {
  AFTER_WORD,
  BEGINNING,
  decodeClass,
  encodeWord,
  isLetterCode,
  ONLY_BEGINNING,
  OTHER_WITH_YE,
} from "./lexicon-code";

/** Finds a word's class ({@link NOUN} and the other bits); undefined for a word that is not known. */
export type Lexicon = (word: string) => number | undefined;

/**
 * Looks a folded word up in the bundled lexicon. Nothing is parsed or built beforehand: the lexicon is one string of
 * sorted, front-coded blocks, and a look-up bisects it (some 20 µs at worst, so callers remember what they learn).
 */
export const lexicon: Lexicon = (word) => {
  const own = find(word);
  if (own !== undefined && own !== ONLY_BEGINNING) return own;
  if (!word.endsWith("ی")) return undefined;
  const base = find(word.slice(0, -1));
  return base !== undefined && base & OTHER_WITH_YE ? 1 : undefined;
};

/** Does a word begin others that are written in two? */
export function isBeginning(word: string): boolean {
  return ((find(word) ?? 0) & (BEGINNING | ONLY_BEGINNING)) !== 0;
}

function find(word: string): number | undefined {
  const code = encodeWord(word);
  if (code === undefined || code === "") return undefined;
  // What a block begins with is compared with this: it is smaller when its first word is the one sought, or before it.
  const bound = code + AFTER_WORD;
  let from = 0;
  let to = WORDS.length;
  // The block sought begins in [from, to); both stand at the beginning of a block.
  for (;;) {
    const middle = (from + to) >> 1;
    const start = WORDS.lastIndexOf("\n", middle - 1) + 1;
    const block = start > from ? start : WORDS.indexOf("\n", middle) + 1;
    if (block <= from || block >= to) break;
    if (WORDS.slice(block, block + bound.length) < bound) from = block;
    else if (start > from) to = block;
    else break;
  }
  return scan(from, code);
}

function scan(block: number, code: string): number | undefined {
  let word = "";
  for (let at = block; at < WORDS.length && WORDS[at] !== "\n"; at++) {
    const digit = WORDS.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) at++;
    const start = at;
    while (isLetterCode(WORDS.charCodeAt(at))) at++;
    word = (digit >= 0 && digit <= 9 ? word.slice(0, digit) : "") + WORDS.slice(start, at);
    if (word === code) return decodeClass(WORDS[at] as string);
    if (word > code) return undefined;
  }
  return undefined;
}
