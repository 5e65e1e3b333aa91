/** How the lexicon is written: one character a letter, so that it is one sorted string of one-byte characters. */
const LETTERS = "ءابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی";
/** Of the first letter; the others follow. Marks, digits and line ends lie below, so words sort before what they begin. */
const FIRST_CODE = 0x5e;

/** The marks after a word, by class: none of them is a letter's code or a digit. */
const MARKS = "!#%&()*+,-./:;<=HIJKLMNOPQRSTUVWX";

/** Bits of a word's class; 0 is a word that takes no endings of nouns. */
export const NOUN = 1;
export const ADJECTIVE = 2;
/** Written as two words or with ZWNJ as well: زمین‌لرزه، زمین لرزه، زمینلرزه. */
export const OPEN = 4;
/** With ی at its end it is another word, not a form of this one: نظام and نظامی. */
export const OTHER_WITH_YE = 8;
/** Begins words that are written in two: زمین in زمین لرزه. */
export const BEGINNING = 16;
/** The whole class of what begins such words and is none itself: بسم in بسم‌الله. */
export const ONLY_BEGINNING = 32;

const codeOf = new Map([...LETTERS].map((letter, at) => [letter, String.fromCharCode(FIRST_CODE + at)]));

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

/** @param code of {@link encodeWord} */
export function decodeWord(code: string): string {
  let word = "";
  for (let at = 0; at < code.length; at++) word += LETTERS[code.charCodeAt(at) - FIRST_CODE];
  return word;
}

export function encodeClass(bits: number): string {
  return MARKS[bits] as string;
}

/** The class that a mark stands for; -1 when the character is not a mark. */
export function decodeClass(mark: string): number {
  return mark === "" ? -1 : MARKS.indexOf(mark);
}

/** @param charCode of the packed lexicon; every other one is a mark, a digit or a line end */
export function isLetterCode(charCode: number): boolean {
  return charCode >= FIRST_CODE;
}

/** Follows a word's code to sort after the word itself, and not after longer words. */
export const AFTER_WORD = String.fromCharCode(FIRST_CODE);

/** Words a block of the lexicon holds; blocks are what a search bisects. */
export const BLOCK = 16;
/** Most letters that a word shares, by its digit, with the word before it. */
export const MOST_SHARED = 9;
