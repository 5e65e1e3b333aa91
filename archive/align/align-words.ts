import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { partedOf, unlike } from "./parting-costs";
import { isDividedApart, keysOf, sameLetters } from "./same-words";
import {
  BEGINS,
  ELLIPSIS_OPEN,
  ELLIPSIS_WORD,
  GAP_ADDED_WORD,
  GAP_DROPPED_WORD,
  GAP_OPEN,
  MOST_CHANGED,
  OFF_PLACE,
  RESPELLED,
} from "./scores";
import type { Glance } from "./word-gains";
import { changeGain, glanceAt, inPairs, mayBeMerged, mergeGain, mostChangeGain } from "./word-gains";

/** Words asked beside words of the text, as stretches of each side's words; one side is empty for what was added or dropped. */
export interface Step {
  readonly kind: "same" | "respelled" | "changed" | "added" | "dropped";
  readonly asked: Range;
  readonly text: Range;
}

/** So many words of each side that read the same in other letters, or are another number in other words. */
export interface Stretches {
  readonly kind: "respelled" | "changed";
  readonly asked: number;
  readonly text: number;
}

/** The stretches of both sides that begin with a word of each. */
export type Facing = (asked: number, text: number) => readonly Stretches[];

export interface WordAlignment {
  readonly steps: readonly Step[];
  /** In letters. */
  readonly score: number;
}

/** So many words of the text on either side of where a word is expected are looked at: a clause left out is no longer. */
export const BAND = 48;

const ROUNDING = 1e-3;

const FROM_START = 0;
const FROM_MATCH = 1;
const FROM_ADDED = 2;
const FROM_DROPPED = 3;
const KINDS = ["same", "respelled", "changed"] as const;
const SAME = 0;
const IS_RESPELLED = 1;
const CHANGED = 2;

/**
 * Aligns words with words, once: the best local alignment by affine gaps, where the ends of both sides are free. Time: the
 * words asked times the band.
 * @param expected for each word asked, the word of the text that is expected to answer it; ascending
 * @param hasEllipsis whether an ellipsis stands before a word asked: there words of the text may be left out
 * @param facing asked for each word of both sides that the band lets meet
 * @returns no steps where nothing is worth more than 0
 */
export function alignWords(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  expected: (asked: number) => number,
  hasEllipsis: (asked: number) => boolean,
  facing: Facing,
): WordAlignment {
  const rows = asked.length;
  const columns = text.length;
  const width = Math.min(columns + 1, 2 * BAND + 1);
  const low = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) {
    const at = Math.max(
      0,
      Math.min(columns + 1 - width, expected(Math.min(i, rows - 1)) + (i === rows ? 1 : 0) - BAND),
    );
    low[i] = i > 0 ? Math.max(at, low[i - 1] as number) : at;
  }
  const size = (rows + 1) * width;
  const match = new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  const added = new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  const dropped = new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  /** kind, words asked, words of the text and where from, packed. */
  const matchFrom = new Int32Array(size);
  const addedFrom = new Uint8Array(size);
  const droppedFrom = new Uint8Array(size);
  const keys = keysOf(asked, text);
  const glances = { asked: asked.map(glanceAt), text: text.map(glanceAt) };
  const pairs = { asked: inPairs(glances.asked), text: inPairs(glances.text) };
  const parted = partedOf(asked, text, keys);
  const open = Uint8Array.from({ length: rows + 1 }, (_, i) => (i < rows && hasEllipsis(i) ? 1 : 0));

  let best = 0;
  let bestAt = -1;
  let bestRow = 0;
  let bestColumn = 0;

  for (let i = 0; i <= rows; i++) {
    const from = low[i] as number;
    const until = Math.min(columns, from + width - 1);
    const place = i < rows ? expected(i) : columns;
    for (let j = from; j <= until; j++) {
      const at = i * width + j - from;
      const m = match[at] as number;
      const a = (added[at] as number) - (parted[i] as number);
      const d = dropped[at] as number;
      let base = -OFF_PLACE * Math.abs(j - place);
      let source = FROM_START;
      if (m > base) {
        base = m;
        source = FROM_MATCH;
      }
      // Of two ways that are worth the same the one in which words face each other first.
      if (a > 0 && a + ROUNDING >= base) {
        base = a;
        source = FROM_ADDED;
      }
      if (d > 0 && d + ROUNDING >= base) {
        base = d;
        source = FROM_DROPPED;
      }
      if (m > best) {
        best = m;
        bestAt = at;
        bestRow = i;
        bestColumn = j;
      }
      if (i === rows) {
        continue;
      }
      const addedHere = added[at] as number;
      const droppedHere = dropped[at] as number;
      if (m > 0 || addedHere > 0 || droppedHere > 0) {
        const border = parted[i] as number;
        const down = cell(i + 1, j);
        if (down >= 0) {
          const begin = Math.max(m, droppedHere) - GAP_OPEN - GAP_ADDED_WORD - border;
          const more = addedHere - GAP_ADDED_WORD - border;
          const value = Math.max(begin, more);
          if (value > 0 && value > (added[down] as number)) {
            added[down] = value;
            addedFrom[down] = begin >= more ? (droppedHere > m ? FROM_DROPPED : FROM_MATCH) : FROM_ADDED;
          }
        }
        const across = j < columns ? cell(i, j + 1) : -1;
        if (across >= 0) {
          const perWord = open[i] === 1 ? ELLIPSIS_WORD : GAP_DROPPED_WORD;
          const opening = open[i] === 1 ? ELLIPSIS_OPEN : GAP_OPEN + Math.min(border, GAP_OPEN);
          const begin = Math.max(m, addedHere - border) - opening - perWord;
          const more = droppedHere - perWord;
          const value = Math.max(begin, more);
          if (value > 0 && value > (dropped[across] as number)) {
            dropped[across] = value;
            droppedFrom[across] = begin >= more ? (addedHere - border > m ? FROM_ADDED : FROM_MATCH) : FROM_DROPPED;
          }
        }
      }
      if (j === columns) continue;
      const own = asked[i] as WrittenWord;
      const other = text[j] as WrittenWord;
      const isSame = keys.asked[i] === keys.text[j] && !isDividedApart(own, other);
      if (isSame) {
        push(i, j, 1, 1, SAME, base + own.letters.length, source);
      } else if (own.letters.charCodeAt(0) === other.letters.charCodeAt(0)) {
        const walk = sameLetters(asked, i, text, j);
        if (walk) push(i, j, walk[0], walk[1], SAME, base + walk[2], source);
      }
      for (const { kind, asked: n, text: k } of facing(i, j)) {
        if (kind === "respelled") {
          let letters = 0;
          for (let word = i; word < i + n; word++) letters += (asked[word] as WrittenWord).letters.length;
          push(i, j, n, k, IS_RESPELLED, base + Math.max(1, letters) * RESPELLED, source);
        } else if (source !== FROM_START) push(i, j, n, k, CHANGED, base - MOST_CHANGED, source);
      }
      if (isSame) continue;
      // A word for another begins no quotation.
      const least = source === FROM_START ? BEGINS * own.letters.length : Number.NEGATIVE_INFINITY;
      const [atOwn, atOther] = [glances.asked[i] as Glance, glances.text[j] as Glance];
      if (isWorth(i + 1, j + 1, base, mostChangeGain(atOwn, atOther), least)) {
        const gain = changeGain(own, other, atOwn, atOther) - partingCost(i, j);
        if (gain > least) push(i, j, 1, 1, CHANGED, base + gain, source);
      }
      merge(i, j, 2, 1, base, source);
      merge(i, j, 1, 2, base, source);
    }
  }
  return { steps: traced(), score: best };

  function cell(i: number, j: number): number {
    const offset = j - (low[i] as number);
    return i <= rows && j <= columns && offset >= 0 && offset < width ? i * width + offset : -1;
  }

  /** May a step be taken, by the most that it can be worth? */
  function isWorth(i: number, j: number, base: number, most: number, least = Number.NEGATIVE_INFINITY): boolean {
    const next = cell(i, j);
    return next >= 0 && most >= least && base + most > Math.max(0, match[next] as number);
  }

  /** Two words beside one, in which a space was lost or put in. Who leaves out a short word beside the same one did neither. */
  function merge(i: number, j: number, n: 1 | 2, k: 1 | 2, base: number, source: number): void {
    const own = (n === 1 ? glances.asked[i] : pairs.asked[i]) as Glance | undefined;
    const other = (k === 1 ? glances.text[j] : pairs.text[j]) as Glance | undefined;
    if (!own || !other || keys.asked[i + n - 1] === keys.text[j + k - 1]) return;
    if (!isWorth(i + n, j + k, base, Math.max(own.length, other.length)) || !mayBeMerged(own, other)) return;
    const gain = mergeGain(asked.slice(i, i + n), text.slice(j, j + k));
    if (gain > 0) push(i, j, n, k, CHANGED, base + gain, source);
  }

  function push(i: number, j: number, n: number, k: number, kind: number, value: number, source: number): void {
    if (value <= 0) return;
    const next = cell(i + n, j + k);
    // Of two ways that are worth the same the first; sums differ by what single precision rounds off.
    if (next < 0 || value <= (match[next] as number) + ROUNDING) return;
    match[next] = value;
    matchFrom[next] = (kind << 20) | (n << 12) | (k << 4) | source;
  }

  /** A word in the place of another, at a parting that only one side has, is no word of the quotation. */
  function partingCost(i: number, j: number): number {
    const before = i > 0 && j > 0 ? unlike((asked[i] as WrittenWord).before, (text[j] as WrittenWord).before) : 0;
    const [next, across] = [asked[i + 1], text[j + 1]];
    return before + (next && across ? unlike(next.before, across.before) : 0);
  }

  function traced(): Step[] {
    const steps: Step[] = [];
    let [at, i, j] = [bestAt, bestRow, bestColumn];
    let state = bestAt >= 0 ? FROM_MATCH : FROM_START;
    while (state !== FROM_START && at >= 0) {
      if (state === FROM_MATCH) {
        const packed = matchFrom[at] as number;
        const [kind, n, k] = [packed >> 20, (packed >> 12) & 0xff, (packed >> 4) & 0xff];
        state = packed & 0xf;
        steps.push({ kind: KINDS[kind] ?? "changed", asked: [i - n, i], text: [j - k, j] });
        i -= n;
        j -= k;
      } else if (state === FROM_ADDED) {
        state = addedFrom[at] as number;
        steps.push({ kind: "added", asked: [i - 1, i], text: [j, j] });
        i--;
      } else {
        state = droppedFrom[at] as number;
        steps.push({ kind: "dropped", asked: [i, i], text: [j - 1, j] });
        j--;
      }
      at = cell(i, j);
    }
    return steps.reverse();
  }
}
