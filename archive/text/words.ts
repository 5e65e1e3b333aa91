import type { Range } from "../types";
import type { Letters } from "./letters";

const IN_WORD = /[\p{L}\p{M}\p{N}\p{Cf}]/u;

/** Per UTF-16 unit: 1 in words, -1 not, 0 not looked at yet. */
const known = new Int8Array(0x10000);

/** Does a UTF-16 unit belong to a written word: a letter, a digit, a mark on one, ZWNJ? Half a pair does with its other half. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (at < 0 || at >= text.length) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) return isPairInWord(text, at);
  const seen = known[unit] as number;
  if (seen !== 0) return seen > 0;
  const is = IN_WORD.test(String.fromCharCode(unit));
  known[unit] = is ? 1 : -1;
  return is;
}

function isPairInWord(text: string, at: number): boolean {
  const point = text.codePointAt(text.charCodeAt(at) < 0xdc00 ? at : at - 1) ?? 0;
  return point > 0xffff && IN_WORD.test(String.fromCodePoint(point));
}

/** A written word that holds letters. */
export interface WrittenWord {
  /** Without invisible characters at its ends. */
  readonly range: Range;
  /** Which letters it is written with. */
  readonly letters: Range;
}

/** The written words that hold letters `[from, to)`, whole. */
export function writtenWords(text: string, letters: Letters, from: number, to: number): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (let at = from; at < to; ) {
    const range = wordAround(text, letters.starts[at] as number, letters.ends[at] as number);
    let first = at;
    while (first > 0 && (letters.starts[first - 1] as number) >= range[0]) first--;
    let last = at + 1;
    while (last < letters.codes.length && (letters.starts[last] as number) < range[1]) last++;
    words.push({ range, letters: [first, last] });
    at = last;
  }
  return words;
}

const INVISIBLE = /\p{Cf}/u;

/** The whole written word around a stretch of a text. */
export function wordAround(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (isInWord(text, from - 1)) from--;
  while (isInWord(text, to)) to++;
  while (from < start && INVISIBLE.test(text.charAt(from))) from++;
  while (to > end && INVISIBLE.test(text.charAt(to - 1))) to--;
  return [from, to];
}
