import { wordsOf } from "./words";

const ARABIC_SCRIPT = /^\p{Script=Arabic}+$/u;

/** Letters that Persian does not write; a text whose words carry them is in a sister script (پښتو، اردو، کوردی…). */
const NOT_PERSIAN = /[ټډړښڼځڅںٹڑڈڕڵێۆڤ]/u;

/**
 * Is there something to look up: at least one word of two Persian letters or more? Numbers, Latin, other scripts and
 * single letters alone are not. Arabic shares the letters and cannot be told apart word by word; it passes.
 */
export function isPersian(text: string): boolean {
  return wordsOf(text).some(
    ({ text: word, range }) =>
      word.split("\u200C").some((part) => part.length >= 2 && ARABIC_SCRIPT.test(part) && !NOT_PERSIAN.test(part)) &&
      // Folding makes Persian letters of some: a Kurdish keyboard writes ێ for ی.
      !NOT_PERSIAN.test(text.slice(...range)),
  );
}
