import { INVISIBLE, kindOf, LETTER, OTHER } from "./characters";
import type { Range } from "./fold";
import { foldText } from "./fold";
import { ZWNJ } from "./letters";
import type { WrittenNumber } from "./written-number";
import { writtenNumberAt } from "./written-number";

/** A word as it is written. */
export interface Word {
  /** Folded; may hold ZWNJ inside, never at its ends. Not empty. */
  readonly text: string;
  /** The whole written word in the original, with its marks and without invisible characters at its ends. */
  readonly range: Range;
  /** What stands between the word before and this one: only white space, or punctuation too. */
  readonly after: "start" | "space" | "break";
}

/**
 * The words of a text in order. A word is a run of letters, digits and marks; ZWNJ joins, white space and punctuation
 * part. A ligature that stands for several words (ﷺ) gives each of them its own range. Never throws.
 */
export function wordsOf(original: string): Word[] {
  const words: Word[] = [];
  const textsIn = (run: string) => foldedWords(foldText(run));
  eachWord(original, textsIn, (text, range, after) => words.push({ text, range, after }));
  return words;
}

/**
 * The same for who remembers what words are.
 * @param wordsIn the words of a run as it is written, or of a number without what parts its thousands
 */
export function eachWord<T>(
  original: string,
  wordsIn: (run: string) => readonly T[],
  hear: (word: T, range: Range, after: Word["after"]) => void,
): void {
  let previousEnd = -1;
  // What was read as a number already is not read again from each of its parts: 1/2/3/4 without end.
  let readTo = 0;
  for (let at = 0; at < original.length; ) {
    const end = endOfRun(original, at);
    if (end === at) {
      at += widthAt(original, at);
      continue;
    }
    const run = trim(original, at, end);
    const literal = run && run[0] >= readTo ? numberFrom(original, run) : undefined;
    if (literal) readTo = literal.range[1];
    const number = run && literal && inThousands(literal, run);
    const range = number?.range ?? run;
    at = number ? number.range[1] : end;
    if (!range) continue;
    for (const word of wordsIn(number?.value ?? original.slice(range[0], range[1]))) {
      hear(word, range, previousEnd < 0 ? "start" : isSpace(original, previousEnd, range[0]) ? "space" : "break");
      previousEnd = range[1];
    }
  }
}

const ONLY_DIGITS = /^[\d۰-۹٠-٩]{1,3}$/;

/** The number that begins with a group of one to three digits. */
const numberFrom = (text: string, [start, end]: Range): WrittenNumber | undefined =>
  end - start <= 3 && ONLY_DIGITS.test(text.slice(start, end)) ? writtenNumberAt(text, start) : undefined;

/** A number whose thousands are parted, from its first group on: ۱۲٬۳۴۵ is one word, as 12345 is. */
function inThousands(number: WrittenNumber, [start, end]: Range): WrittenNumber | undefined {
  if (number.range[1] === end) return undefined;
  const digits = /^\D*(\d{4,})\D*$/.exec(number.value)?.[1];
  return digits === undefined ? undefined : { range: [start, number.range[1]], value: digits };
}

/** Where the letters, digits, marks and invisible characters from `at` on end. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const point = text.codePointAt(end) as number;
    if (kindOf(point) === OTHER) break;
    end += point > 0xffff ? 2 : 1;
  }
  return end;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** The words of a folded run: letters and digits, which ZWNJ may join. What else is left by folding parts them. */
export function foldedWords(folded: string): string[] {
  const words: string[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at < folded.length; at += widthAt(folded, at)) {
    if (kindOf(folded.codePointAt(at) as number) === LETTER) {
      if (start < 0) start = at;
      end = at + widthAt(folded, at);
    } else if (folded[at] !== ZWNJ && start >= 0) {
      words.push(folded.slice(start, end));
      start = -1;
    }
  }
  if (start >= 0) words.push(folded.slice(start, end));
  return words;
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && kindOf(unit) !== INVISIBLE && !/\s/.test(text.charAt(at))) return false;
  }
  return true;
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && kindOf(text.charCodeAt(start)) === INVISIBLE) start++;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  return start < end ? [start, end] : undefined;
}
