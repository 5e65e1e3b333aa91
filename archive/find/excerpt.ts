import { onCodePoint } from "../text/code-point";
import type { Excerpt, Range } from "../types";

/** Longest excerpt in UTF-16 units: three sentences, which a card shows without scrolling. */
export const LONGEST_EXCERPT = 525;
/** What is shown before the first marked word, so that it is read in its sentence. */
const LEAD = 80;

const SPACE = /\s/;

/**
 * The part of a passage that holds most of the marks.
 * @param text the statement's text
 * @param marks ranges in it, ascending
 */
export function excerptOf(text: string, passage: Range, marks: readonly Range[]): Excerpt {
  const inside = marks.filter(([start, end]) => start >= passage[0] && end <= passage[1]);
  const range = bestPart(text, passage, inside);
  const shown = inside.filter(([start, end]) => start >= range[0] && end <= range[1]);
  return {
    range,
    text: text.slice(...range),
    marks: shown.map(([start, end]): Range => [start - range[0], end - range[0]]),
  };
}

function bestPart(text: string, passage: Range, marks: readonly Range[]): Range {
  if (passage[1] - passage[0] <= LONGEST_EXCERPT) return passage;
  const starts = [passage[0], ...marks.map(([start]) => wordStart(text, Math.max(passage[0], start - LEAD), passage))];
  let best: Range = [passage[0], passage[0]];
  let most = -1;
  for (const start of starts) {
    const part: Range = [start, lastWordEnd(text, start, passage[1])];
    const held = marks.filter((mark) => mark[0] >= part[0] && mark[1] <= part[1]).length;
    if (held <= most) continue;
    most = held;
    best = part;
  }
  return best;
}

function wordStart(text: string, from: number, passage: Range): number {
  let start = from;
  while (start > passage[0] && !SPACE.test(text.charAt(start - 1))) start--;
  return start;
}

/** The last end of a word that keeps to the length; a single word longer than that is cut between code points. */
function lastWordEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_EXCERPT) return end;
  let last = start + LONGEST_EXCERPT;
  while (last > start && !SPACE.test(text.charAt(last))) last--;
  if (last > start) return start + text.slice(start, last).trimEnd().length;
  return onCodePoint(text, start + LONGEST_EXCERPT);
}
