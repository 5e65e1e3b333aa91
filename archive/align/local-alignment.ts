import type { Range } from "../types";

/** Smith–Waterman, with gaps that cost most to open: a quotation leaves out or puts in words, not single letters. */
export const SAME = 4;
const OTHER = -3;
const OPEN = -5;
const LONGER = -1;

/** Where two stretches of letters agree best. Offsets are those of the arrays given. */
export interface LocalAlignment {
  readonly score: number;
  readonly asked: Range;
  readonly text: Range;
}

/** Where the best score of a cell comes from, and whether a gap that ends there is older than the cell. */
const DIAGONAL = 1;
const TEXT_GAP = 2;
const ASKED_GAP = 3;
const SOURCE = 3;
const OLDER_TEXT_GAP = 4;
const OLDER_ASKED_GAP = 8;

let scratch = new Uint8Array(1 << 16);

/** Aligns `asked[from, to)` with `text[start, end)`. Time and room: the product of their lengths; callers bound it. */
export function alignLocally(
  asked: Uint16Array,
  [from, to]: Range,
  text: Uint16Array,
  [start, end]: Range,
): LocalAlignment {
  const rows = to - from;
  const columns = end - start;
  const width = columns + 1;
  if (scratch.length < (rows + 1) * width) scratch = new Uint8Array(2 * (rows + 1) * width);
  const source = scratch;
  const best = new Int32Array(width);
  const askedGap = new Int32Array(width).fill(OPEN * 1000);
  let score = 0;
  let bestRow = 0;
  let bestColumn = 0;
  for (let row = 1; row <= rows; row++) {
    const letter = asked[from + row - 1] as number;
    let diagonal = 0;
    let left = 0;
    let textGap = OPEN * 1000;
    const line = row * width;
    for (let column = 1; column <= columns; column++) {
      const above = best[column] as number;
      let mark = 0;
      let opened = left + OPEN;
      textGap += LONGER;
      if (opened > textGap) textGap = opened;
      else mark |= OLDER_TEXT_GAP;
      opened = above + OPEN;
      let gap = (askedGap[column] as number) + LONGER;
      if (opened > gap) gap = opened;
      else mark |= OLDER_ASKED_GAP;
      askedGap[column] = gap;
      let here = diagonal + (letter === text[start + column - 1] ? SAME : OTHER);
      let from = DIAGONAL;
      if (textGap > here) {
        here = textGap;
        from = TEXT_GAP;
      }
      if (gap > here) {
        here = gap;
        from = ASKED_GAP;
      }
      if (here <= 0) {
        here = 0;
        from = 0;
      }
      source[line + column] = mark | from;
      diagonal = above;
      best[column] = here;
      left = here;
      if (here > score) {
        score = here;
        bestRow = row;
        bestColumn = column;
      }
    }
  }
  return traceBack(source, width, score, bestRow, bestColumn, from, start);
}

function traceBack(
  source: Uint8Array,
  width: number,
  score: number,
  bestRow: number,
  bestColumn: number,
  from: number,
  start: number,
): LocalAlignment {
  let row = bestRow;
  let column = bestColumn;
  let state = DIAGONAL;
  while (row > 0 && column > 0) {
    const cell = source[row * width + column] as number;
    if (state === DIAGONAL) {
      state = cell & SOURCE;
      if (state === 0) break;
      if (state !== DIAGONAL) continue;
      row--;
      column--;
    } else if (state === TEXT_GAP) {
      if (!(cell & OLDER_TEXT_GAP)) state = DIAGONAL;
      column--;
    } else {
      if (!(cell & OLDER_ASKED_GAP)) state = DIAGONAL;
      row--;
    }
  }
  return {
    score,
    asked: [from + row, from + bestRow],
    text: [start + column, start + bestColumn],
  };
}
