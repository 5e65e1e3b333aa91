import type { Parting } from "../../persian/partings";
import { QUOTE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import { editDistance } from "../text/edit-distance";
import type { Range } from "../types";
import {
  BEGINS,
  ELLIPSIS_OPEN,
  ELLIPSIS_WORD,
  GAP_ADDED_WORD,
  GAP_DROPPED_WORD,
  GAP_OPEN,
  MERGED_ALIKE,
  MOST_CHANGED,
  MOST_DAMAGED,
  OFF_PLACE,
  OTHER_LETTER,
  PARTED,
  PARTED_ALIKE,
  RESPELLED,
} from "./scores";
import { shapeCost } from "./shape-cost";

/** Words asked beside words of the text, as stretches of each side's words; one side is empty for what was added or dropped. */
export interface Step {
  readonly kind: "same" | "respelled" | "changed" | "added" | "dropped";
  readonly asked: Range;
  readonly text: Range;
}

/** Stretches of both sides that read the same in other letters: how many words of each, from a word of each on. */
export type Respelled = (asked: number, text: number) => readonly (readonly [asked: number, text: number])[];

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

/** Longest stretch of words whose letters are compared across their borders, in letters. */
const LONGEST_WALK = 400;

/**
 * Aligns words with words, once: the best local alignment by affine gaps, where the ends of both sides are free. Time: the
 * words asked times the band.
 * @param expected for each word asked, the word of the text that is expected to answer it; ascending
 * @param hasEllipsis whether an ellipsis stands before a word asked: there words of the text may be left out
 * @param respelled asked for each word of both sides that the band lets meet
 * @returns no steps where nothing is worth more than 0
 */
export function alignWords(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  expected: (asked: number) => number,
  hasEllipsis: (asked: number) => boolean,
  respelled: Respelled,
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
      if (keys.asked[i] === keys.text[j]) {
        push(i, j, 1, 1, SAME, base + own.letters.length, source);
      } else if (own.letters.charCodeAt(0) === other.letters.charCodeAt(0)) {
        const walk = sameLetters(asked, i, text, j);
        if (walk) push(i, j, walk[0], walk[1], SAME, base + walk[2], source);
      }
      for (const [n, k] of respelled(i, j)) {
        let letters = 0;
        for (let word = i; word < i + n; word++) letters += (asked[word] as WrittenWord).letters.length;
        push(i, j, n, k, IS_RESPELLED, base + Math.max(1, letters) * RESPELLED, source);
      }
      if (keys.asked[i] === keys.text[j]) continue;
      const gain = changeGain(own, other) - partingCost(i, j);
      // A word for another begins no quotation.
      if (source !== FROM_START || gain > BEGINS * own.letters.length) push(i, j, 1, 1, CHANGED, base + gain, source);
      const two = asked[i + 1];
      // Who leaves out a short word beside the same one has merged nothing.
      if (two && !isNumber(own, two, other) && keys.asked[i + 1] !== keys.text[j]) {
        const merged = mergeGain(own.letters + two.letters, other.letters);
        if (merged > 0) push(i, j, 2, 1, CHANGED, base + merged, source);
      }
      const twice = text[j + 1];
      if (twice && !isNumber(own, other, twice) && keys.asked[i] !== keys.text[j + 1]) {
        const split = mergeGain(own.letters, other.letters + twice.letters);
        if (split > 0) push(i, j, 1, 2, CHANGED, base + split, source);
      }
    }
  }
  return { steps: traced(), score: best };

  function cell(i: number, j: number): number {
    const offset = j - (low[i] as number);
    return i <= rows && j <= columns && offset >= 0 && offset < width ? i * width + offset : -1;
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

/** A number for each different word of both sides: equal where the words are the same to the letter, or to the value. */
function keysOf(asked: readonly WrittenWord[], text: readonly WrittenWord[]) {
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

/** What a gap costs at the border before each word asked, and after the last. */
function partedOf(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  keys: { readonly asked: Int32Array; readonly text: Int32Array },
): Float32Array {
  const costs = new Float32Array(asked.length + 1);
  let alike: Set<string> | undefined;
  asked.forEach(({ before }, i) => {
    if (i === 0 || before < STOP) {
      costs[i] = i === 0 ? 0 : (PARTED[before] as number);
      return;
    }
    alike ??= partingsOf(text, keys.text);
    const kind = before >= QUOTE ? QUOTE : STOP;
    const isAlike = alike.has(`${kind}>${keys.asked[i]}`) || alike.has(`${kind}<${keys.asked[i - 1]}`);
    costs[i] = isAlike ? PARTED_ALIKE : (PARTED[before] as number);
  });
  return costs;
}

/** Beside which words a text is parted. */
function partingsOf(text: readonly WrittenWord[], keys: Int32Array): Set<string> {
  const found = new Set<string>();
  text.forEach(({ before }, j) => {
    if (before < STOP) return;
    for (const kind of before >= QUOTE ? [QUOTE, STOP] : [STOP]) {
      found.add(`${kind}>${keys[j]}`);
      if (j > 0) found.add(`${kind}<${keys[j - 1]}`);
    }
  });
  return found;
}

/** What a parting costs beside a changed word where the other side has none, or a weaker one. */
function unlike(own: Parting, other: Parting): number {
  if (own >= QUOTE && other < QUOTE) return PARTED[QUOTE] as number;
  if (own >= STOP !== other >= STOP) return (PARTED[STOP] as number) / 2;
  return 0;
}

/** Are two words the same to the letter, or to the value? */
export const isSameWord = (own: WrittenWord, other: WrittenWord): boolean =>
  own.number === other.number && (own.number !== undefined || own.letters === other.letters);

/** What a word in the place of another is worth. */
export function changeGain(own: WrittenWord, other: WrittenWord): number {
  const longer = Math.max(own.letters.length, other.letters.length);
  // Numbers are other numbers, however alike their digits.
  const floor = -Math.min(MOST_CHANGED, 1 + 1.2 * longer);
  if (isNumber(own, other) || !mayBeAlike(own.letters, other.letters)) return floor;
  const damage = editDistance(own.letters, other.letters, MOST_DAMAGED * longer, shapeCost);
  return Math.max(floor, longer - OTHER_LETTER * damage);
}

/** A number is never a part of another word. */
const isNumber = (...words: readonly WrittenWord[]) => words.some(({ number }) => number !== undefined);

function mergeGain(own: string, other: string): number {
  const longer = Math.max(own.length, other.length);
  if (longer < 4 || Math.abs(own.length - other.length) > 0.3 * longer || !mayBeAlike(own, other)) return 0;
  const damage = editDistance(own, other, longer, shapeCost);
  return 1 - damage / longer >= MERGED_ALIKE ? longer - OTHER_LETTER * damage : 0;
}

/** A quick look at whether two words have every other letter in common. */
function mayBeAlike(one: string, other: string): boolean {
  return 2 * commonBits(maskOf(one), maskOf(other)) >= Math.min(one.length, other.length);
}

const masks = new Map<string, number>();

function maskOf(word: string): number {
  const known = masks.get(word);
  if (known !== undefined) return known;
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
  if (masks.size > 50_000) masks.clear();
  masks.set(word, mask);
  return mask;
}

function commonBits(one: number, other: number): number {
  let bits = one & other;
  let count = 0;
  while (bits) {
    bits &= bits - 1;
    count++;
  }
  return count;
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
      return own > i || other > j ? [own - i + 1, other - j + 1, letters + 1] : undefined;
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
