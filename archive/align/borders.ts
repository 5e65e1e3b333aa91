import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Core, Source } from "./core";
import type { Query } from "./query";

/** Whether what parts words is a semicolon, or a colon behind a quotation: only before one stands who says it. */
export const isPause = (between: string, step: -1 | 1): boolean =>
  (step > 0 ? /^\s*[:؛;]\s*$/u : /^\s*[؛;]\s*$/u).test(between);

const OTHERS = /[»”›"].*[«“‹"]/su;

/**
 * Whether words and the stretch beside them stand between the same quotation marks: all of it is said to be quoted.
 * @param parting what stands between the two
 */
export function isOfOneQuotation({ depths }: Query, rest: Range, { asked }: Core, parting: string): boolean {
  const all = depths.slice(Math.min(rest[0], asked[0]), Math.max(rest[1], asked[1]));
  return !OTHERS.test(parting) && all.every((depth) => depth > 0);
}

/** In UTF-16 units: a few words do not stand in the place of a sentence or a line that is so long. */
const LONG_LINE = 30;
const SENTENCE_END = /[.!?؟؛…\n]/u;

/**
 * Whether words stand in lines of their own, above or below a quotation, that are no sentence, and where the text has no line
 * or sentence that they could stand for: a heading, a name, the time of a message.
 * @param across the word of the text on the other side of the border, if there is one
 */
export function isOwnLine(
  { text: asked, words }: Query,
  { text }: Source,
  [from, to]: Range,
  across: WrittenWord | undefined,
  step: -1 | 1,
): boolean {
  const [before, behind] = [words[from - 1]?.range[1] ?? 0, words[to]?.range[0] ?? asked.length];
  const [start, end] = [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
  const border = step < 0 ? asked.slice(end, behind) : asked.slice(before, start);
  if (!border.includes("\n") || /[.!?؟؛…]/u.test(step < 0 ? border : asked.slice(end))) return false;
  if (!across) return true;
  const beyond = step < 0 ? text.slice(0, across.range[1]) : text.slice(across.range[0]);
  const parts = beyond.split(SENTENCE_END);
  return ((step < 0 ? parts.at(-1) : parts[0]) ?? "").trim().length >= LONG_LINE;
}
