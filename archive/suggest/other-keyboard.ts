import { onPersianKeyboard } from "../../persian/keyboard";
import { wordsOf } from "../../persian/words";
import { isAsked, type Part } from "../query/parts";

/** A word of fewer letters is taken for a Persian one only beside another: nearly any two letters begin a word. */
const SHORTEST = 3;

/**
 * A query of which words were typed with the keyboard left in Latin («hchnd» for «ازادی»), with these as the same keys
 * write them in Persian. All else stays: other words, and Latin ones that are in the archive. Undefined where there is
 * nothing to put right.
 * @param isThere whether a word is in the archive in some form; `isLast` for the one that may still be being typed
 * @param hasNear whether a word that is not there is near one that is
 */
export function otherKeyboard(
  text: string,
  parts: readonly Part[],
  isThere: (word: string, isLast: boolean) => boolean,
  hasNear: (word: string) => boolean,
): string | undefined {
  const isKnown = (word: string, isLast: boolean) => {
    const words = wordsOf(word);
    const end = isLast ? words.at(-1) : undefined;
    return words.length > 0 && words.every((each) => isThere(word.slice(...each.range), each === end));
  };
  const typed = parts.filter(isAsked).flatMap((part) => {
    const start = part.range[0] + text.slice(...part.range).indexOf(part.text);
    return [...part.text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const at = start + index;
      const meant = onPersianKeyboard(word);
      const isLast = at + word.length === text.length;
      if (meant === undefined || isKnown(word, isLast)) return [];
      const isMeant = isKnown(meant, isLast) || (meant.length >= SHORTEST && hasNear(meant));
      return isMeant ? { at, word, meant } : [];
    });
  });
  if (!typed.some(({ word }) => word.length >= SHORTEST && /[A-Za-z]/.test(word))) return undefined;
  // From the end, so that what was put right moves nothing that is still to be.
  return typed.reduceRight((so, { at, word, meant }) => so.slice(0, at) + meant + so.slice(at + word.length), text);
}
