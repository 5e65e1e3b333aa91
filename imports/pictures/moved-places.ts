import type { Range } from "../../archive/types";
import { common } from "../near/differing";

/** Where the words of a text stand that its user has written otherwise. */
export interface MovedPlaces {
  /** A range that lies in one word; undefined where that word is another now. */
  inWord(range: Range): Range | undefined;
  /** A stretch, from its first word that is still there to its last; undefined where there is none. */
  stretch(range: Range): Range | undefined;
  /** The place before which a word stands, or the end. */
  before(at: number): number;
}

/** The words of both texts are told by what they are; words that were changed have no place. */
export function movedPlaces(from: string, to: string): MovedPlaces {
  const [one, other] = [wordsIn(from), wordsIn(to)];
  const kept = common(
    one.map(({ word }) => word),
    other.map(({ word }) => word),
  ).map(([x, y]) => ({ range: (one[x] as Word).range, by: (other[y] as Word).range[0] - (one[x] as Word).range[0] }));
  const moved = ([start, end]: Range, by: number): Range => [start + by, end + by];
  return {
    inWord(range) {
      const word = kept.find(({ range: [start, end] }) => start <= range[0] && range[1] <= end);
      return word && moved(range, word.by);
    },
    stretch([start, end]) {
      const words = kept.filter(({ range }) => start <= range[0] && range[1] <= end);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return undefined;
      return [start === 0 ? 0 : first.range[0] + first.by, end === from.length ? to.length : last.range[1] + last.by];
    },
    before(at) {
      const word = kept.find(({ range: [start] }) => start >= at);
      return word ? word.range[0] + word.by : to.length;
    },
  };
}

interface Word {
  readonly word: string;
  readonly range: Range;
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, range: [index, index + word.length] }));
