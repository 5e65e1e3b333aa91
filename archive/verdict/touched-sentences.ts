import { STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";

/**
 * Letters of the sentences, or quotations in them, of which a word is in a quotation; and how many of these stand around it.
 * @param isTouched whether a word is the quotation's
 * @param isAround whether it stands before the first of its words, or after the last
 */
export function touchedSentences(
  words: readonly WrittenWord[],
  isTouched: (word: number) => boolean,
  isAround: (word: number) => boolean,
): { sentences: number; around: number } {
  const sum = { sentences: 0, around: 0 };
  let own = { letters: 0, around: 0, isTouched: false };
  const settle = () => {
    if (own.isTouched) {
      sum.sentences += own.letters;
      sum.around += own.around;
    }
    own = { letters: 0, around: 0, isTouched: false };
  };
  words.forEach(({ before, letters }, at) => {
    if (before >= STOP) settle();
    own.letters += letters.length;
    if (isAround(at)) own.around += letters.length;
    own.isTouched ||= isTouched(at);
  });
  settle();
  return sum;
}
