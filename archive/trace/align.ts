import { gramsIn } from "../index/grams";
import { wordAround } from "../text/words";
import type { Range } from "../types";
import type { Asked, Side } from "./asked";
import { joined } from "./asked";
import { bare } from "./bare";
import { bestWindow } from "./best-window";
import type { LocalAlignment } from "./local-alignment";
import { alignLocally, SAME } from "./local-alignment";

/** What was asked is aligned in blocks of so many letters (about 70 words), so that time grows with its length alone. */
const BLOCK = 320;
/** What an alignment leaves over is looked for elsewhere in the text, from so many letters on, so many times. */
const REST = 12;
const MOST_PARTS = 8;
/** A part beside the best one counts from this score on, in letters, and from this share of what was looked for. */
const PART_LETTERS = 10;
const PART_SHARE = 0.6;
/** A text that says the same more often is a list, or a page of one letter. */
const MOST_PLACES = 20;

/** How letters of what was asked stand in a text. */
export interface Alignment {
  /** For each letter asked: the letter of the text that answers it, or -1. No letter answers two. */
  readonly pairs: Int32Array;
  /** Score of the best part, and of the whole, in letters: what as many letters would score that are all the same. */
  readonly best: number;
  readonly score: number;
  /** The best part: a stretch of the text, empty where nothing is aligned. */
  readonly main: Range;
  /** Stretches of the text that are aligned, ascending, not overlapping. */
  readonly parts: readonly Range[];
}

/** @param tells what finding a gram tells, as the index weighs it, by the gram's bucket of 2^bits */
export function align(asked: Asked, text: Side, tells: ReadonlyMap<number, number>, bits: number): Alignment {
  const { codes } = asked.letters;
  const found = occurrence(asked, text);
  if (found >= 0) {
    const pairs = Int32Array.from(codes, (_, i) => found + i);
    const whole: Range = [found, found + codes.length];
    return { pairs, best: codes.length, score: codes.length, main: whole, parts: [whole] };
  }
  const parts: LocalAlignment[] = [];
  const whole: Range = [0, text.letters.codes.length];
  for (const block of blocksOf(codes.length)) place(codes, block, text.letters.codes, whole, parts, tells, bits);
  return merged(codes.length, parts);
}

/**
 * Where all letters asked stand in a row, or -1. What a text says twice is found where it is whole words, and then where it
 * is spelled as asked, as {@link bare} has it (a heading may have another spelling); else the first place will do.
 */
function occurrence({ text: asked, letters, joined: wanted }: Asked, { text, letters: own }: Side): number {
  if (wanted.length === 0) return -1;
  const within = joined(own);
  const written = bare(asked.slice(letters.starts[0], letters.ends.at(-1)));
  let best = -1;
  let most = -1;
  for (let at = within.indexOf(wanted), looked = 0; at >= 0 && looked < MOST_PLACES; looked++) {
    const [start, end] = [own.starts[at] as number, own.ends[at + wanted.length - 1] as number];
    const worth = (isWholeWords(text, [start, end]) ? 2 : 0) + (bare(text.slice(start, end)) === written ? 1 : 0);
    if (worth > most) [most, best] = [worth, at];
    if (worth === 3) break;
    at = within.indexOf(wanted, at + 1);
  }
  return best;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Between two letters of a word stand at most a few marks or ZWNJ; a word itself may be as long as a text. */
const BESIDE = 4;

/** Do letters of the same words stand neither before a stretch of a text nor after it? */
function isWholeWords(text: string, [start, end]: Range): boolean {
  const from = Math.max(0, start - BESIDE);
  const [first, last] = wordAround(text.slice(from, end + BESIDE), start - from, end - from);
  return !LETTER.test(text.slice(from + first, start)) && !LETTER.test(text.slice(end, from + last));
}

/** Blocks of about the same length, none above {@link BLOCK}. */
function blocksOf(length: number): Range[] {
  const count = Math.ceil(length / BLOCK);
  return Array.from({ length: count }, (_, i) => [
    Math.floor((i * length) / count),
    Math.floor(((i + 1) * length) / count),
  ]);
}

/** Finds the best place of a stretch, then places of what it leaves over. */
function place(
  asked: Uint16Array,
  range: Range,
  text: Uint16Array,
  within: Range,
  parts: LocalAlignment[],
  tells: ReadonlyMap<number, number>,
  bits: number,
): void {
  if (
    range[1] - range[0] < (parts.length > 0 ? REST : 1) ||
    parts.length >= MOST_PARTS * Math.ceil(asked.length / BLOCK)
  )
    return;
  const own = new Map<number, number>();
  for (const gram of gramsIn(asked, bits, range)) own.set(gram, tells.get(gram) ?? 0);
  const found = alignLocally(asked, range, text, bestWindow(text, within, own, bits, range[1] - range[0]));
  const letters = found.score / SAME;
  if (letters <= 0) return;
  if (parts.length > 0 && (letters < PART_LETTERS || letters < PART_SHARE * (range[1] - range[0]))) return;
  parts.push(found);
  place(asked, [range[0], found.asked[0]], text, within, parts, tells, bits);
  place(asked, [found.asked[1], range[1]], text, within, parts, tells, bits);
}

function merged(length: number, found: readonly LocalAlignment[]): Alignment {
  const pairs = new Int32Array(length).fill(-1);
  const parts: Range[] = [];
  let best = 0;
  let score = 0;
  for (const it of [...found].sort((a, b) => b.score - a.score)) {
    if (parts.some(([start, end]) => start < it.text[1] && it.text[0] < end)) continue;
    parts.push(it.text);
    best = Math.max(best, it.score / SAME);
    score += it.score / SAME;
    pairs.set(it.pairs, it.asked[0]);
  }
  return { pairs, best, score, main: parts[0] ?? [0, 0], parts: [...parts].sort((a, b) => a[0] - b[0]) };
}
