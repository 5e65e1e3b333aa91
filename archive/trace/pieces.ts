import type { WrittenWord } from "../text/words";
import { writtenWords } from "../text/words";
import type { Piece, Range } from "../types";
import type { Alignment } from "./align";
import type { Asked, Side } from "./asked";
import type { Group } from "./piece-of";
import { pieceOf } from "./piece-of";

/** Two words answer each other when so much of the longer one is the same letters. Less is chance: every word has an ا. */
const ENOUGH_LETTERS = 0.5;
/** Or when the shorter one stands whole in the longer, as شدگان in دستگیرشدگان; one letter alone stands in any word. */
const LEAST_PART = 2;
/** Longer gaps between two parts of a quotation are an ellipsis: the words left out are not told one by one. */
const LONGEST_GAP = 40;

/**
 * An alignment word by word, in the order of the text; what was added stands behind the word that it follows. Words that
 * are spaced in another way (دستگیرشدگان, دستگیر شدگان) are one piece. A selection that begins or ends inside a word has
 * only that part of it.
 */
export function piecesOf(asked: Asked, text: Side, { pairs, parts }: Alignment): Piece[] {
  const askedWords = writtenWords(asked.text, asked.letters, 0, pairs.length);
  const textWords = wordsOfParts(text, parts);
  const groups = grouped(askedWords, textWords, links(asked, text, askedWords, textWords, pairs));
  return groups.map((group) => pieceOf(asked, text, group, pairs.length));
}

function wordsOfParts({ text, letters }: Side, parts: readonly Range[]): WrittenWord[] {
  const words: WrittenWord[] = [];
  let end = -1;
  for (const [from, to] of parts) {
    const between = end < 0 || from <= end ? [] : writtenWords(text, letters, end, from);
    const last = between.at(-1);
    // A word that the next part begins in is that part's.
    if (last && last.letters[1] > from) between.pop();
    if (between.length <= LONGEST_GAP) words.push(...between);
    words.push(...writtenWords(text, letters, Math.max(from, end), to));
    end = words.at(-1)?.letters[1] ?? to;
  }
  return words;
}

/** Which word asked is answered by which of the text, as pairs of indices. */
function links(
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

function grouped(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  linked: readonly [number, number][],
): Group[] {
  const groupOfAsked = new Map<number, Group>();
  const groupOfText = new Map<number, Group>();
  for (const [from, to] of linked) {
    const group = groupOfAsked.get(from) ?? groupOfText.get(to) ?? { asked: [], text: [] };
    // Both words have a group of their own only where moved words cross; the first link is kept.
    if ((groupOfText.get(to) ?? group) !== group) continue;
    if (!groupOfAsked.has(from)) group.asked.push(asked[from] as WrittenWord);
    if (!groupOfText.has(to)) group.text.push(text[to] as WrittenWord);
    groupOfAsked.set(from, group);
    groupOfText.set(to, group);
  }
  const inOrder: Group[] = [];
  text.forEach((word, at) => {
    const group = groupOfText.get(at) ?? { asked: [], text: [word] };
    if (inOrder.at(-1) !== group && !(group.text.length > 1 && inOrder.includes(group))) inOrder.push(group);
  });
  let before: Group | undefined;
  asked.forEach((word, at) => {
    let group = groupOfAsked.get(at);
    if (!group) {
      group = { asked: [word], text: [] };
      inOrder.splice(before ? inOrder.indexOf(before) + 1 : 0, 0, group);
    }
    before = group;
  });
  return inOrder;
}
