import { INVISIBLE, kindOf, OTHER } from "../../persian/characters";
import type { Range } from "../types";
import type { Letters } from "./letters";

/** Does a UTF-16 unit belong to a written word: a letter, a digit, a mark on one, ZWNJ? Half a pair does with its other half. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (at < 0 || at >= text.length) return false;
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return kindOf(text.codePointAt(isSecondHalf ? at - 1 : at) as number) !== OTHER;
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

/** The whole written word around a stretch of a text. */
export function wordAround(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (isInWord(text, from - 1)) from--;
  while (isInWord(text, to)) to++;
  while (from < start && kindOf(text.charCodeAt(from)) === INVISIBLE) from++;
  while (to > end && kindOf(text.charCodeAt(to - 1)) === INVISIBLE) to--;
  return [from, to];
}
