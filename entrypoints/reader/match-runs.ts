import type { Range } from "../../archive/types";

/** A stop word or two letters of punctuation between marked words do not make two matches of one quotation. */
const BRIDGED_LETTERS = 3;

/**
 * Gathers marked words that stand together, as in a quoted sentence, into the places a user would count: what
 * "next match" moves between. A paragraph's end always parts them.
 */
export function matchRuns(text: string, marks: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const [start, end] of marks) {
    const last = runs.at(-1);
    if (last && bridges(text.slice(last[1], start))) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;
}

function bridges(gap: string): boolean {
  return !/\n\s*\n/.test(gap) && gap.replace(/[^\p{L}\p{N}]/gu, "").length <= BRIDGED_LETTERS;
}
