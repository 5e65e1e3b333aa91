import { numeralOf } from "../../persian/numbers";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { isSentenceBorder } from "./borders";
import { isSameWord } from "./same-words";
import { changeGain } from "./word-gains";

/** In letters. At an end a word stands for that of the text rather than beside it. */
const CHANGED = 5;
const ADDED = 6;
const DROPPED = 1.5;
/** Of two ways that are about as good the one in which a number stands for a number. */
const NUMBERS = 0.5;
/** So many words of the text more than are left over may answer them. */
const MORE = 6;

const BOTH = 1;
const ONLY_ASKED = 2;
const ONLY_TEXT = 3;

/** Words beyond an end of a stretch, and in letters what speaks for it. */
export interface Beyond {
  /** Ascending on both sides. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/**
 * All words asked of a few beyond an end beside those of the text that follow there, as long as its sentence goes on: of
 * the text so many as answer them best.
 * @param rest which words asked
 * @param place the word of the text next to the end
 * @param step 1 after an end, -1 before it
 * @param more so many words of the text more than are left over may answer them
 */
export function alignBeyond(
  asked: readonly WrittenWord[],
  rest: Range,
  text: readonly WrittenWord[],
  place: number,
  step: -1 | 1,
  more = MORE,
): Beyond {
  const found = alignAll(asked, rest, text, place, step, more, DROPPED);
  // Nothing shows that words were left out where none is the same behind them.
  const isSame = found.steps.some(({ kind }) => kind === "same");
  return isSame ? found : alignAll(asked, rest, text, place, step, more, Number.POSITIVE_INFINITY);
}

function alignAll(
  asked: readonly WrittenWord[],
  rest: Range,
  text: readonly WrittenWord[],
  place: number,
  step: -1 | 1,
  more: number,
  dropped: number,
): Beyond {
  const own = Array.from({ length: rest[1] - rest[0] }, (_, i) => (step > 0 ? rest[0] + i : rest[1] - 1 - i));
  const other = wordsFrom(text, place, step, own.length + more);
  const columns = other.length + 1;
  const score = new Float64Array((own.length + 1) * columns);
  const from = new Uint8Array(score.length);
  for (let i = 0; i <= own.length; i++) {
    for (let j = 0; j < columns; j++) {
      if (i + j === 0) continue;
      const at = i * columns + j;
      let best = Number.NEGATIVE_INFINITY;
      const take = (value: number, how: number) => {
        if (value > best) [best, from[at]] = [value, how];
      };
      const word = asked[own[i - 1] ?? -1];
      const facing = text[other[j - 1] ?? -1];
      if (word && facing) take((score[at - columns - 1] as number) + gainOf(word, facing), BOTH);
      if (i > 0) take((score[at - columns] as number) - ADDED, ONLY_ASKED);
      if (j > 0) take((score[at - 1] as number) - dropped, ONLY_TEXT);
      score[at] = best;
    }
  }
  const last = score.subarray(own.length * columns);
  let end = 0;
  for (let j = 1; j < columns; j++) if ((last[j] as number) > (last[end] as number)) end = j;
  const steps = traced(own, other, from, columns, end, step).map((it): Step => {
    const [word, facing] = [asked[it.asked[0]], text[it.text[0]]];
    return it.kind === "changed" && word && facing && isSameWord(word, facing) ? { ...it, kind: "same" } : it;
  });
  return { steps, score: last[end] as number };
}

function gainOf(word: WrittenWord, facing: WrittenWord): number {
  if (isSameWord(word, facing)) return word.letters.length;
  const isNumber = isNumeral(word);
  const likelier = isNumber === isNumeral(facing) ? (isNumber ? NUMBERS : 0) : -NUMBERS;
  return Math.max(-CHANGED, changeGain(word, facing)) + likelier;
}

/** Is a word a number, in digits or as a word? */
export const isNumeral = ({ number, letters }: WrittenWord) => number !== undefined || numeralOf(letters) !== undefined;

/** The words of a text from one on, to the end of its sentence. */
function wordsFrom(text: readonly WrittenWord[], place: number, step: -1 | 1, most: number): number[] {
  const words: number[] = [];
  for (let at = place; words.length < most && text[at]; at += step) {
    if (words.length > 0 && isSentenceBorder(text, at - step, step)) break;
    words.push(at);
  }
  return words;
}

function traced(
  own: readonly number[],
  other: readonly number[],
  from: Uint8Array,
  columns: number,
  end: number,
  step: -1 | 1,
): Step[] {
  const steps: Step[] = [];
  const at = (words: readonly number[], i: number): Range => [words[i] as number, (words[i] as number) + 1];
  // Where a word would stand that only the other side has.
  const before = (words: readonly number[], i: number): Range => {
    const place = step > 0 ? (words[i] ?? (words[i - 1] ?? 0) + 1) : (words[i - 1] ?? (words[i] ?? 0) + 1);
    return [place, place];
  };
  for (let [i, j] = [own.length, end]; i + j > 0; ) {
    const how = from[i * columns + j];
    if (how === BOTH) steps.push({ kind: "changed", asked: at(own, --i), text: at(other, --j) });
    else if (how === ONLY_ASKED) steps.push({ kind: "added", asked: at(own, --i), text: before(other, j) });
    else steps.push({ kind: "dropped", asked: before(own, i), text: at(other, --j) });
  }
  return step > 0 ? steps.reverse() : steps;
}
