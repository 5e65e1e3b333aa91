import type { WrittenWord } from "../text/words";
import type { Asked, Side } from "./asked";

/** Two words answer each other when so much of the longer one is the same letters. Less is chance: every word has an ا. */
const ENOUGH_LETTERS = 0.5;
/** Or when the shorter one stands whole in the longer, as شدگان in دستگیرشدگان; one letter alone stands in any word. */
const LEAST_PART = 2;
/** Which word asked is answered by which of the text, as pairs of indices. */
export function links(
  asked: Asked,
  text: Side,
  askedWords: readonly WrittenWord[],
  textWords: readonly WrittenWord[],
  pairs: Int32Array,
): [number, number][] {
  const wordAt = new Map<number, number>();
  textWords.forEach(({ letters: [from, to] }, word) => {
    for (let at = from; at < to; at++) wordAt.set(at, word);
  });
  const found: [number, number][] = [];
  askedWords.forEach(({ letters: [from, to] }, word) => {
    const shared = new Map<number, number[]>();
    const isAtEdge = word === 0 || word === askedWords.length - 1;
    /** Whether a letter of the text stands beside one that the letter before or after it asked stands on. */
    const isInRow = (place: number) => {
      const at = pairs.indexOf(place, from);
      return pairs[at - 1] === place - 1 || pairs[at + 1] === place + 1;
    };
    for (let at = from; at < to; at++) {
      const other = wordAt.get(pairs[at] as number);
      if (other === undefined || asked.letters.codes[at] !== text.letters.codes[pairs[at] as number]) continue;
      const places = shared.get(other);
      if (places) places.push(pairs[at] as number);
      else shared.set(other, [pairs[at] as number]);
    }
    for (const [other, places] of shared) {
      const [start, end] = (textWords[other] as WrittenWord).letters;
      const count = places.length;
      const [shorter, longer] = [to - from, end - start].sort((a, b) => a - b) as [number, number];
      // A damaged word at an edge decides where the quotation begins and ends: there a part of it is enough.
      const isEnough = count >= ENOUGH_LETTERS * (isAtEdge ? shorter : longer);
      const isPart =
        count === shorter &&
        (places.at(-1) as number) - (places[0] as number) === count - 1 &&
        // A single letter may be the ی of خانه‌ی.
        (count >= LEAST_PART || isInRow(places[0] as number));
      if (isEnough || isPart) found.push([word, other]);
    }
  });
  return found;
}
