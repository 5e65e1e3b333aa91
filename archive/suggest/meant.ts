import { lexicon } from "../../persian/lexicon";
import { isStopWord } from "../../persian/stop-words";
import { wordsOf } from "../../persian/words";
import type { Part } from "../query/parts";
import { isAsked } from "../query/parts";
import { lettersOfWord, type Vocabulary } from "./vocabulary";

/** Shorter words are near too many others. */
const SHORTEST = 3;

/**
 * What a query may have meant: its words that stand nowhere in the archive, each put right by the nearest one that
 * does. All else of the query stays as it is. Undefined where every word is there, or none is near.
 * @param isThere whether a word is in the archive in some form; `isLast` for the one that may still be being typed
 */
export function meant(
  text: string,
  parts: readonly Part[],
  vocabulary: () => Vocabulary,
  isThere: (word: string, isLast: boolean) => boolean,
): string | undefined {
  let better = text;
  // From the end, so that what was put right moves nothing that is still to be.
  for (const part of [...parts].reverse()) {
    if (!isAsked(part)) continue;
    const start = part.range[0] + text.slice(...part.range).indexOf(part.text);
    for (const { text: folded, range } of wordsOf(part.text).reverse()) {
      const letters = lettersOfWord(folded);
      const isLast = start + range[1] === text.length;
      if (!isWord(letters) || isThere(part.text.slice(...range), isLast) || vocabulary().has(letters)) continue;
      const instead = nearest(letters, vocabulary());
      if (instead) better = better.slice(0, start + range[0]) + instead + better.slice(start + range[1]);
    }
  }
  return better === text ? undefined : better;
}

/** The word of the archive that a word may have been meant for which is not there; none for a word of few letters. */
export const nearest = (letters: string, vocabulary: Vocabulary): string | undefined =>
  isWord(letters) ? vocabulary.nearest(letters, farthest(letters)) : undefined;

const isWord = (letters: string): boolean =>
  letters.length >= SHORTEST && /^\p{L}+$/u.test(letters) && !isStopWord(letters);

/** A word that is spelled right was most likely meant: only one that sounds the same is offered for it. */
function farthest(letters: string): number {
  if (lexicon(letters) !== undefined || letters.length === SHORTEST) return 0.5;
  return letters.length < 7 ? 1 : 2;
}
