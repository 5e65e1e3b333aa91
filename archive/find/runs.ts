import type { Range } from "../types";
import type { Sequence } from "./sequence";

/** Letters that a query and a text share one after another, however either is spaced. */
export interface Run {
  /** Indices of the terms that it touches in the query, and in the text; not always equally many. */
  readonly query: Range;
  readonly text: Range;
  /** Offsets in the letters of the query, and of the text. */
  readonly queryLetters: Range;
  readonly textLetters: Range;
  /** How many written words and affixes it has in the text. */
  readonly words: number;
}

/** Shortest run, in letters, that is not the whole query. Below this, chance meetings outnumber quotations. */
const SEED = 8;

/**
 * The runs of a query in a text: from each term on the longest, not overlapping in the query. They begin and end where
 * a written word or affix does, in both: دستگیرشدگان meets دستگیر شدگان, but never the مرد in مردم.
 */
export function runsOf(query: Sequence, text: Sequence): Run[] {
  const runs: Run[] = [];
  for (let term = 0; term < query.terms.length; ) {
    const run = longestRun(query, query.starts[term] ?? 0, text);
    if (run) runs.push(run);
    term = run ? run.query[1] : term + 1;
  }
  return runs;
}

/** Length of a run in letters. */
export function lengthOf({ textLetters: [start, end] }: Run): number {
  return end - start;
}

function longestRun(query: Sequence, start: number, text: Sequence): Run | undefined {
  const seed = query.letters.slice(start, start + SEED);
  if (seed.length < SEED && start > 0) return undefined;
  let best: Run | undefined;
  for (let at = text.letters.indexOf(seed); at >= 0; at = text.letters.indexOf(seed, at + 1)) {
    if (!text.partAt.has(at)) continue;
    const run = extended(query, start, text, at, seed.length);
    if (run && lengthOf(run) > (best ? lengthOf(best) : 0)) best = run;
  }
  return best;
}

/** How far the two go on alike, back to where a part ends in both. */
function extended(query: Sequence, start: number, text: Sequence, textStart: number, least: number): Run | undefined {
  let length = 0;
  while (start + length < query.letters.length && query.letters[start + length] === text.letters[textStart + length]) {
    length++;
  }
  for (; length >= least; length--) {
    if (!query.partAt.has(start + length) || !text.partAt.has(textStart + length)) continue;
    const queryLetters: Range = [start, start + length];
    const textLetters: Range = [textStart, textStart + length];
    const touches = { query: touched(query, queryLetters), text: touched(text, textLetters) };
    return { ...touches, queryLetters, textLetters, words: wordsIn(text, touches.text, textLetters) };
  }
  return undefined;
}

function touched(sequence: Sequence, [start, end]: Range): Range {
  const last = sequence.partAt.get(end) ?? 0;
  // A run may end inside a term, before its ending; then it touches that term too.
  return [sequence.partAt.get(start) ?? 0, sequence.starts[last] === end ? last : last + 1];
}

function wordsIn(text: Sequence, [from, to]: Range, [start, end]: Range): number {
  let words = 0;
  for (let term = from; term < to; term++) {
    for (const part of text.terms[term]?.parts ?? []) {
      const at = (text.starts[term] ?? 0) + part;
      if (at >= start && at < end) words++;
    }
  }
  return words;
}
