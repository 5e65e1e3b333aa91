import { endsSentence, NONE, STOP } from "../../persian/partings";
import { beginsItem } from "../../persian/unwrapped";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Source } from "./core";
import type { Query } from "./query";

/** What stands between a word and the next one towards a quotation. */
export function between(text: string, words: readonly WrittenWord[], at: number, step: -1 | 1): string {
  const [left, right] = step < 0 ? [words[at], words[at + 1]] : [words[at - 1], words[at]];
  return text.slice(left?.range[1] ?? 0, right?.range[0] ?? text.length);
}

/** Does a sentence end behind a word of a text, or begin before it where one looks back? So does a text. */
export function isSentenceBorder(words: readonly WrittenWord[], at: number, step: -1 | 1): boolean {
  const border = step > 0 ? words[at + 1] : words[at];
  return border === undefined || endsSentence(border.before);
}

/** Whether what parts words is a semicolon, or a colon behind a quotation: only before one stands who says it. */
export const isPause = (between: string, step: -1 | 1): boolean =>
  (step > 0 ? /^\s*[:؛;]\s*$/u : /^\s*[؛;]\s*$/u).test(between);

/** So many words between the ends of two sentences are a sentence of the page's. */
export const LEAST_SENTENCE = 4;

export const isIn = ([from, to]: Range, at: number) => at >= from && at < to;

/** Words that join a line to the quotation beside it, or turn it into its opposite. */
const JOINING =
  /^(?:و|یا|که|اما|ولی|لیکن|بلکه|مگر|جز|بجز|تا|اگر|چون|زیرا|نه|هرگز|هیچ|آیا|ایا|فقط|تنها|بدون|پس|البته|شاید|گویا)$/u;

/** In UTF-16 units: a few words do not stand in the place of a sentence or a line that is so long. */
export const LONG_LINE = 30;
const SENTENCE_MARK = /[.!?؟؛…]/u;
const SENTENCE_END = /[.!?؟؛…\n]/u;

/**
 * Whether words stand in lines of their own, above or below a quotation, that are no sentence nor an item of a list, and where the
 * text has no line or sentence that they could stand for: a heading, a name, the time of a message. Beside a quotation in short
 * lines they may be one more of those.
 * @param across the word of the text on the other side of the border, if there is one
 */
export function isOwnLine(
  { text: read, unwrapped: asked, words }: Query,
  { text }: Source,
  [from, to]: Range,
  across: WrittenWord | undefined,
  step: -1 | 1,
): boolean {
  const [before, behind] = [words[from - 1]?.range[1] ?? 0, words[to]?.range[0] ?? asked.length];
  const [start, end] = [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
  const border: Range = step < 0 ? [end, behind] : [before, start];
  const raw = read.slice(...border);
  // A line that is only full has no end, unless a sentence has.
  if (!asked.slice(...border).includes("\n") && !(raw.includes("\n") && /[.!?؟…:]/u.test(raw))) return false;
  if (SENTENCE_MARK.test(step < 0 ? raw : asked.slice(end))) return false;
  if (beginsItem(asked.slice(asked.lastIndexOf("\n", start - 1) + 1, end))) return false;
  if (words.slice(from, to).some(({ letters }) => JOINING.test(letters))) return false;
  const line = step < 0 ? read.slice(behind).split("\n")[0] : read.slice(0, before).split("\n").at(-1);
  if ((line ?? "").trim().length < LONG_LINE) return false;
  if (!across) return true;
  const beyond = step < 0 ? text.slice(0, across.range[1]) : text.slice(across.range[0]);
  const parts = beyond.split(SENTENCE_END);
  return ((step < 0 ? parts.at(-1) : parts[0]) ?? "").trim().length >= LONG_LINE;
}

/** The first word behind one, and before the last, that begins another sentence, or a quotation; the last where there is none. */
export function endOfSentence(words: readonly WrittenWord[], from: number, last: number): number {
  let end = from + 1;
  while (end < last && (words[end]?.before ?? NONE) < STOP) end++;
  return end;
}

/** How many words of a text are left of its sentence from one on; undefined where they are more than the most. */
export function leftOfSentence(
  words: readonly WrittenWord[],
  place: number,
  step: -1 | 1,
  most: number,
): number | undefined {
  for (let left = 0; left <= most; left++) {
    const at = place + step * left;
    if (!words[at] || isSentenceBorder(words, at - step, step)) return left;
  }
  return undefined;
}

/** How many words the sentence of a text has that begins (ends) with one; undefined where they are more than the most. */
export function lengthOfSentence(
  words: readonly WrittenWord[],
  place: number,
  step: -1 | 1,
  most: number,
): number | undefined {
  const left = leftOfSentence(words, place + step, step, most - 1);
  return left === undefined ? undefined : left + 1;
}

/** Do so many words beside a stretch stand where so many are left of the sentence of the text? */
export const completes = (words: readonly WrittenWord[], place: number, step: -1 | 1, count: number): boolean =>
  leftOfSentence(words, place, step, count) === count;
