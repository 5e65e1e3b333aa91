import type { Piece, Range } from "../../archive/types";

/** A stop word or two letters of punctuation between marked words do not make two matches of one quotation. */
const BRIDGED_LETTERS = 3;

/**
 * Gathers marked words that stand together, as in a quoted sentence, into the places a user would count: what
 * "next match" moves between. Words that a quotation has changed are not marked, and do not part it; a paragraph's end
 * always does.
 */
export function matchRuns(text: string, marks: readonly Range[], alignment: readonly Piece[]): Range[] {
  const changed = alignment.flatMap(({ kind, text }) => (kind === "changed" && text ? [text] : []));
  const runs: Range[] = [];
  for (const [start, end] of marks) {
    const last = runs.at(-1);
    if (last && bridges(last[1], start)) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;

  function bridges(from: number, to: number): boolean {
    const inside = changed.filter(([start, end]) => from <= start && end <= to);
    const letters = inside.reduce(
      (sum, range) => sum - lettersIn(text.slice(...range)),
      lettersIn(text.slice(from, to)),
    );
    return !/\n\s*\n/.test(text.slice(from, to)) && letters <= BRIDGED_LETTERS;
  }
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;
