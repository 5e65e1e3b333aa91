import { WORDS as PACKED } from "../assets/lexicon/words";
import {
  AFTER_WORD,
  BEGINNING,
  decodeClass,
  decodeWord,
  encodeWord,
  isLetterCode,
  ONLY_BEGINNING,
  OTHER_WITH_YE,
} from "./lexicon-code";

/** Of this file alone: Rolldown writes a constant of another out again wherever it is indexed, four times 230 KB here. */
const words: string = PACKED;

/** Finds a word's class ({@link NOUN} and the other bits); undefined for a word that is not known. */
export type Lexicon = (word: string) => number | undefined;

/**
 * Looks a folded word up in the bundled lexicon. Nothing is parsed or built beforehand: the lexicon is one string of
 * sorted, front-coded blocks, and a look-up bisects it (some 20 µs at worst, so callers remember what they learn). Who looks
 * up as much as an import does has it unpacked.
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

/** After so many look-ups, which take some two and a half times as long as to unpack it (190 and 75 ms in Node), many more are to come. */
const MANY = 20_000;
let lookUps = 0;
let unpacked: ReadonlyMap<string, number> | undefined;

function find(word: string): number | undefined {
  if (unpacked) return unpacked.get(word);
  if (++lookUps > MANY) unpacked = unpack();
  return bisect(word);
}

function bisect(word: string): number | undefined {
  const code = encodeWord(word);
  if (code === undefined || code === "") return undefined;
  // What a block begins with is compared with this: it is smaller when its first word is the one sought, or before it.
  const bound = code + AFTER_WORD;
  let from = 0;
  let to = words.length;
  // The block sought begins in [from, to); both stand at the beginning of a block.
  for (;;) {
    const middle = (from + to) >> 1;
    const start = words.lastIndexOf("\n", middle - 1) + 1;
    const block = start > from ? start : words.indexOf("\n", middle) + 1;
    if (block <= from || block >= to) break;
    if (words.slice(block, block + bound.length) < bound) from = block;
    else if (start > from) to = block;
    else break;
  }
  return scan(from, code);
}

function scan(block: number, code: string): number | undefined {
  let found: number | undefined;
  eachInBlock(block, (word, mark) => {
    if (word === code) found = decodeClass(mark);
    return word >= code;
  });
  return found;
}

/** All words with their classes. */
function unpack(): Map<string, number> {
  const classes = new Map<string, number>();
  for (let block = 0; block < words.length; )
    block =
      1 +
      eachInBlock(block, (code, mark) => {
        classes.set(decodeWord(code), decodeClass(mark));
        return false;
      });
  return classes;
}

/**
 * The words of a block in their order, until one is enough.
 * @param isEnough hears of each, as it is encoded, with the mark of its class
 * @returns where the block ends, if none was
 */
function eachInBlock(block: number, isEnough: (code: string, mark: string) => boolean): number {
  let word = "";
  let at = block;
  for (; at < words.length && words[at] !== "\n"; at++) {
    const digit = words.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) at++;
    const start = at;
    while (isLetterCode(words.charCodeAt(at))) at++;
    word = (digit >= 0 && digit <= 9 ? word.slice(0, digit) : "") + words.slice(start, at);
    if (isEnough(word, words[at] as string)) break;
  }
  return at;
}
