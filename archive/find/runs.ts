import type { Range } from "../types";
import type { Sequence } from "./sequence";

/** Terms of a query that stand in a text letter by letter, however either is spaced. */
export interface Run {
  /** Indices of query terms, and of text terms; not always equally many: دستگیرشدگان is دستگیر شدگان. */
  readonly query: Range;
  readonly text: Range;
  readonly letters: number;
}

/** Shortest run, in letters. Below this, chance matches outnumber quotations. */
const SEED = 8;

/**
 * The runs of a query in a text: from each term on the longest, not overlapping in the query. Runs begin and end at
 * term ends in both.
 */
export function runsOf(query: Sequence, text: Sequence): Run[] {
  const runs: Run[] = [];
  for (let term = 0; term < query.terms.length; ) {
    const run = longestRun(query, term, text);
    if (run) runs.push(run);
    term = run ? run.query[1] : term + 1;
  }
  return runs;
}

function longestRun(query: Sequence, from: number, text: Sequence): Run | undefined {
  const start = query.starts[from] ?? 0;
  const seed = query.letters.slice(start, start + SEED);
  if (seed.length < SEED) return undefined;
  let best: Run | undefined;
  for (let at = text.letters.indexOf(seed); at >= 0; at = text.letters.indexOf(seed, at + 1)) {
    const textFrom = text.termAt.get(at);
    if (textFrom === undefined) continue;
    const run = extended(query, from, text, textFrom);
    if (run && run.letters > (best?.letters ?? 0)) best = run;
  }
  return best;
}

/** How far the two go on alike, back to where a term ends in both. */
function extended(query: Sequence, from: number, text: Sequence, textFrom: number): Run | undefined {
  const [start = 0, textStart = 0] = [query.starts[from], text.starts[textFrom]];
  let length = 0;
  while (start + length < query.letters.length && query.letters[start + length] === text.letters[textStart + length]) {
    length++;
  }
  for (; length >= SEED; length--) {
    const to = query.termAt.get(start + length);
    const textTo = text.termAt.get(textStart + length);
    if (to !== undefined && textTo !== undefined)
      return { query: [from, to], text: [textFrom, textTo], letters: length };
  }
  return undefined;
}
