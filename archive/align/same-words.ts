import { areOtherWords } from "../../persian/other-words";
import type { WrittenWord } from "../../persian/written-words";

/** Longest stretch of words whose letters are compared across their borders, in letters. */
const LONGEST_WALK = 400;

/** Are two words the same to the letter, or to the value? */
export const isSameWord = (own: WrittenWord, other: WrittenWord): boolean =>
  own.number === other.number &&
  (own.number !== undefined || (own.letters === other.letters && !isDividedApart(own, other)));

/** Are two words of the same letters other words by where they are divided? Most are divided nowhere. */
export const isDividedApart = (own: WrittenWord, other: WrittenWord): boolean =>
  (own.parts.length > 1 || other.parts.length > 1) && areDividedApart([own], [other], { byZwnj: true });

/** The same of words in a row. */
function areDividedApart(
  own: readonly WrittenWord[],
  other: readonly WrittenWord[],
  borders?: { byZwnj: boolean },
): boolean {
  const [parts, others] = [own, other].map((words) => words.flatMap((word) => word.parts)) as [string[], string[]];
  if (parts.length === 1 && others.length === 1) return false;
  return areOtherWords(parts.join(""), bordersOf(parts), bordersOf(others), borders);
}

function bordersOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
}

/** A number for each different word of both sides: equal where the words are the same to the letter, or to the value. */
export function keysOf(asked: readonly WrittenWord[], text: readonly WrittenWord[]) {
  const known = new Map<string, number>();
  const keyOf = ({ letters, number }: WrittenWord): number => {
    const key = number === undefined ? letters : `#${number}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, known.size);
    return known.size - 1;
  };
  return { asked: Int32Array.from(asked, keyOf), text: Int32Array.from(text, keyOf) };
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Words of both sides that are the same letters in other words: how many of each, and of how many letters. */
export function sameLetters(
  asked: readonly WrittenWord[],
  i: number,
  text: readonly WrittenWord[],
  j: number,
): readonly [number, number, number] | undefined {
  let [own, other] = [i, j];
  let [at, facing] = [0, 0];
  for (let letters = 0; letters < LONGEST_WALK; letters++) {
    const [word, across] = [asked[own], text[other]];
    if (!word || !across) return undefined;
    if (isSigned(word) || isSigned(across)) return undefined;
    const code = word.letters.charCodeAt(at);
    if (code !== across.letters.charCodeAt(facing)) return undefined;
    const endsOwn = ++at === word.letters.length;
    const endsOther = ++facing === across.letters.length;
    if (endsOwn && endsOther) {
      if (own === i && other === j) return undefined;
      if (areDividedApart(asked.slice(i, own + 1), text.slice(j, other + 1))) return undefined;
      return [own - i + 1, other - j + 1, letters + 1];
    }
    // ۴ ۲ is not ۴۲.
    if (endsOwn) {
      if (isDigit(code) && isDigit(across.letters.charCodeAt(facing))) return undefined;
      own++;
      at = 0;
      if (own - i > 200) return undefined;
    } else if (endsOther) {
      if (isDigit(code) && isDigit(word.letters.charCodeAt(at))) return undefined;
      other++;
      facing = 0;
      if (other - j > 200) return undefined;
    }
  }
  return undefined;
}

const isSigned = ({ number, letters }: WrittenWord) => number !== undefined && number !== letters;
