import type { WrittenWord } from "../text/words";
import type { Side } from "./asked";

const utf16 = new TextDecoder("utf-16le");

/** The letters of words that follow each other, in a row. */
export function lettersOfWords({ letters }: Side, words: readonly WrittenWord[]): string {
  return utf16.decode(letters.codes.subarray(words[0]?.letters[0] ?? 0, words.at(-1)?.letters[1] ?? 0));
}

/** Words as they are written in their text. */
export const spellingsOf = ({ text }: Side, words: readonly WrittenWord[]): string[] =>
  words.map(({ range }) => text.slice(...range));
