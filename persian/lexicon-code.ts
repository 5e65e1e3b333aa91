/** How the lexicon is written: one character a letter, so that it is one sorted string of one-byte characters. */
const LETTERS = "ءابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی";
const CODES = "abcdefghijklmnopqrstuvwxyzABCDEFG";

/** The marks after a word, by class: none of them is a letter's code or a digit. */
const MARKS = "!#%&()*+,-./:;<=";

/** Bits of a word's class; 0 is a word that takes no endings of nouns. */
export const NOUN = 1;
export const ADJECTIVE = 2;
/** Written as two words or with ZWNJ as well: زمین‌لرزه، زمین لرزه، زمینلرزه. */
export const OPEN = 4;
/** With ی at its end it is another word, not a form of this one: نظام and نظامی. */
export const OTHER_WITH_YE = 8;

const codeOf = new Map([...LETTERS].map((letter, at) => [letter, CODES[at] as string]));

/** @param word folded. Undefined when a character is no Persian letter: the word cannot be in the lexicon. */
export function encodeWord(word: string): string | undefined {
  let code = "";
  for (const letter of word) {
    const one = codeOf.get(letter);
    if (one === undefined) return undefined;
    code += one;
  }
  return code;
}

export function encodeClass(bits: number): string {
  return MARKS[bits] as string;
}

/** The class that a mark stands for; -1 when the character is not a mark. */
export function decodeClass(mark: string): number {
  return mark === "" ? -1 : MARKS.indexOf(mark);
}

/** Words a block of the lexicon holds; blocks are what a search bisects. */
export const BLOCK = 16;
/** Most letters that a word shares, by its digit, with the word before it. */
export const MOST_SHARED = 9;
