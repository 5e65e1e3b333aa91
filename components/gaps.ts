import type { Piece, Range } from "../archive/types";

/** So many words in a row that a quotation passes over are no words dropped from it: it has a gap there. */
const LEAST_WORDS = 4;

/** A single piece of an alignment that is longer than a word tells a stretch of them. In UTF-16 units. */
const LONGEST_WORD = 40;

/** Whether so many pieces in a row that a quotation has dropped, which take this range of the text, are a gap in it. */
export const isGap = (count: number, [start, end]: Range): boolean =>
  count >= LEAST_WORDS || end - start > count * LONGEST_WORD;

/** How many gaps a quotation has, and how many words it has dropped beside them. */
export function droppedIn(alignment: readonly Piece[]): { readonly gaps: number; readonly words: number } {
  let gaps = 0;
  let words = 0;
  let row: Range[] = [];
  for (const { kind, text } of [...alignment, { kind: "same", text: null } as const]) {
    if (kind === "dropped" && text) {
      row.push(text);
      continue;
    }
    const [first] = row;
    if (first && isGap(row.length, [first[0], row.at(-1)?.[1] ?? 0])) gaps++;
    else words += row.length;
    row = [];
  }
  return { gaps, words };
}
