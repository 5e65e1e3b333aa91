import { foldText } from "../../persian/fold";
import type { Piece, Range } from "../types";
import { countLetters, hasLetter } from "./count-letters";
import { isNegatingWord } from "./negating-words";

/**
 * Letters that are told apart by dots and strokes alone, or by little more, as recognisers take one for another. They are
 * folded, as those of words are: digits are Latin.
 */
const SHAPES = [
  "بپتثنی",
  "جچحخ",
  "دذ",
  "رزژو",
  "سش",
  "صض",
  "طظ",
  "عغ",
  "فق",
  "کگ",
  "ا1ل",
  "هم",
  "فقه",
  "فقم",
  "قی",
  "05ه",
  "234",
  "6978",
];

const isAlike = (one: string, other: string): boolean =>
  one === other || SHAPES.some((shape) => shape.includes(one) && shape.includes(other));

/** A word of so few letters may be overlooked in a picture. */
const SMALL = 3;

/** What was read, and of which of its UTF-16 units the recogniser was sure. */
export interface ReadText {
  readonly text: string;
  readonly sure: readonly boolean[];
}

/** A part of a statement's text, which begins at offset `start` of it. */
interface Source {
  readonly text: string;
  readonly start: number;
}

/**
 * The pieces of an alignment that are no change for certain, because they may be the recogniser's: what differs lies in
 * letters of which it was not sure, or that look alike; what is missing is a small word, or stood where a line ends.
 * @param areApart words that are never taken for one another where the recogniser was sure, however alike they look
 */
export function misreadings(
  alignment: readonly Piece[],
  read: ReadText,
  source: Source,
  areApart: (read: string, truth: string) => boolean = () => false,
): Set<Piece> {
  return new Set(
    alignment.filter((piece, at) => {
      const { kind, asked, text } = piece;
      if (kind === "added" && asked) return isUnsure(read, asked);
      const words = text && wordsAt(text, source);
      if (!words) return false;
      if (kind === "changed" && asked) return isMisread(asked, read, words, areApart);
      if (kind !== "dropped" || isNegatingWord(words)) return false;
      return countLetters(words) <= SMALL || isAtLineEnd(alignment, at, read.text);
    }),
  );
}

/** Empty for words outside of what is there. */
const wordsAt = ([from, to]: Range, { text, start }: Source): string =>
  from < start ? "" : text.slice(from - start, to - start);

/** Whether a line of the picture ends between what stands before a piece and what stands after it, or the text does. */
function isAtLineEnd(alignment: readonly Piece[], at: number, text: string): boolean {
  const before = alignment.slice(0, at).findLast(({ asked }) => asked)?.asked;
  const after = alignment.slice(at + 1).find(({ asked }) => asked)?.asked;
  return !before || !after || text.slice(before[1], after[0]).includes("\n");
}

/** Whether all that differs between what was read and the statement may be misread. */
function isMisread(
  asked: Range,
  read: ReadText,
  truth: string,
  areApart: (read: string, truth: string) => boolean,
): boolean {
  const word = read.text.slice(...asked);
  const isApart = areApart(word, truth);
  return differing(word, truth).every(({ at, one, other }) => {
    if (!isApart && one !== "" && other !== "" && isAlike(one, other)) return true;
    const here = asked[0] + at;
    return isUnsure(read, [Math.max(asked[0], here - 1), Math.min(asked[1], here + 2)]);
  });
}

const isUnsure = ({ sure }: ReadText, [from, to]: Range): boolean => sure.slice(from, to).some((each) => !each);

/** A letter of one word and what stands in its place in another; empty where nothing does. `at` is its unit in the first. */
interface Differing {
  readonly at: number;
  readonly one: string;
  readonly other: string;
}

/** Where two words differ, letter by letter (Levenshtein), in folded letters and without spaces. */
function differing(read: string, truth: string): Differing[] {
  const from = Array.from(read, (unit, at) => ({ at, letter: foldText(unit) })).filter(({ letter }) =>
    hasLetter(letter),
  );
  const to = Array.from(foldText(truth)).filter(hasLetter);
  const costs = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  from.forEach(({ letter }, at) => {
    const above = costs[at] as number[];
    const row = [at + 1];
    to.forEach((other, by) => {
      const cost = letter === other ? 0 : isAlike(letter, other) ? 0.5 : 1;
      row.push(Math.min((above[by] ?? 0) + cost, (above[by + 1] ?? 0) + 1, (row[by] ?? 0) + 1));
    });
    costs.push(row);
  });
  const found: Differing[] = [];
  let [at, by] = [from.length, to.length];
  const costAt = (row: number, column: number) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
  while (at > 0 || by > 0) {
    const here = costAt(at, by);
    const [one, other] = [from[at - 1], to[by - 1]];
    const place = one?.at ?? 0;
    if (at > 0 && here === costAt(at - 1, by) + 1) {
      found.push({ at: place, one: one?.letter ?? "", other: "" });
      at--;
    } else if (by > 0 && here === costAt(at, by - 1) + 1) {
      found.push({ at: place, one: "", other: other ?? "" });
      by--;
    } else {
      if (one?.letter !== other) found.push({ at: place, one: one?.letter ?? "", other: other ?? "" });
      at--;
      by--;
    }
  }
  return found.reverse();
}
