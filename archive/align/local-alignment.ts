import type { Range } from "../types";

/** Smith–Waterman, with gaps that cost most to open: a quotation leaves out or puts in words, not single letters. */
export const SAME = 4;
export const OTHER = -3;
export const OPEN = -5;
export const LONGER = -1;

/** Where two stretches of letters agree best. Offsets are those of the arrays given. */
export interface LocalAlignment {
  readonly score: number;
  readonly asked: Range;
  readonly text: Range;
}

/** Less than any gap can be worth that is gone on with. */
const NO_GAP = -1000;

/** What the best alignment that ends at a cell is worth, row by row; the first row and the first column are 0. */
let scratch = new Int16Array(1 << 16);
/** For each column, what one is worth that ends there in a gap of the text. */
let gapScratch = new Int16Array(1 << 10);

/**
 * Aligns `asked[from, to)` with `text[start, end)`. Time and room: at most the product of their lengths, of which neither may
 * be above 8,000; callers bound it. Of alignments that are worth the same the one that ends first, by the letters asked.
 *
 * Nothing branches in the innermost loop, where no processor would guess right: the greater of two numbers is the one less
 * their difference where that is negative, which its sign, shifted over all bits, tells.
 * @param reach the most that can still be gained, by how many of the letters asked are behind it: see `reachOf`
 * @param least what is worth less is not wanted: where it can no longer be reached nothing is gone on with
 * @returns any alignment that is worth less than `least` where there is none that is worth so much
 */
export function alignLocally(
  asked: Uint16Array,
  [from, to]: Range,
  text: Uint16Array,
  [start, end]: Range,
  reach: ArrayLike<number>,
  least: number,
): LocalAlignment {
  const rows = to - from;
  const columns = end - start;
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (scratch.length < size) scratch = new Int16Array(2 * size);
  if (gapScratch.length <= width) gapScratch = new Int16Array(2 * width);
  const cells = scratch.fill(0, 0, size);
  const gaps = gapScratch.fill(NO_GAP, 0, width + 1);
  let score = 0;
  let bestRow = 0;
  let bestColumn = 0;
  /** Which columns a row is looked at in. */
  let first = 1;
  let last = columns;
  for (let row = 1; row <= rows; row++) {
    const letter = asked[from + row - 1] as number;
    const line = row * width;
    const above = line - width;
    // What is worth less here cannot come to the least any more, nor to more than the best so far.
    const floor = Math.max(1, Math.max(least, score + 1) - (reach[row] as number));
    let diagonal = cells[above + first - 1] as number;
    let textGap = NO_GAP;
    let most = 0;
    for (let column = first; column <= last; column++) {
      const over = cells[above + column] as number;
      let gap = (gaps[column] as number) + LONGER;
      let less = gap - over - OPEN;
      gap -= less & (less >> 31);
      gaps[column] = gap;
      const unlike = letter ^ (text[start + column - 1] as number);
      let here = diagonal + OTHER + (((unlike - 1) >> 31) & (SAME - OTHER));
      less = here - gap;
      here -= less & (less >> 31);
      less = textGap - here - OPEN + LONGER;
      const goesOn = textGap;
      textGap += LONGER - (less & (less >> 31));
      less = here - goesOn;
      here -= less & (less >> 31);
      here &= ~((here - floor) >> 31);
      cells[line + column] = here;
      diagonal = over;
      less = most - here;
      most -= less & (less >> 31);
    }
    let until = last;
    for (; until < columns && textGap >= floor; textGap += LONGER) {
      cells[line + ++until] = textGap;
      gaps[until] = NO_GAP;
    }
    gaps[until + 1] = NO_GAP;
    if (most > score) {
      score = most;
      bestRow = row;
      bestColumn = cells.indexOf(most, line + first) - line;
    }
    // As long as one letter that is the same is enough, an alignment may begin anywhere.
    if (floor <= SAME) continue;
    while (first <= until && cells[line + first] === 0) first++;
    while (until >= first && cells[line + until] === 0) until--;
    if (first > until) break;
    last = Math.min(columns, until + 1);
  }
  return tracedBack(cells, width, { asked, text, from, start }, score, bestRow, bestColumn);
}

interface Aligned {
  readonly asked: Uint16Array;
  readonly text: Uint16Array;
  readonly from: number;
  readonly start: number;
}

/** The way back from a cell: letters that face each other before gaps, those of the text first, and the longest. */
function tracedBack(
  cells: Int16Array,
  width: number,
  { asked, text, from, start }: Aligned,
  score: number,
  bestRow: number,
  bestColumn: number,
): LocalAlignment {
  let row = bestRow;
  let column = bestColumn;
  for (;;) {
    const at = row * width + column;
    const here = cells[at] as number;
    if (here === 0) break;
    const isSame = asked[from + row - 1] === text[start + column - 1];
    if ((cells[at - width - 1] as number) + (isSame ? SAME : OTHER) === here) {
      row--;
      column--;
      continue;
    }
    const longest = score - here + OPEN - LONGER;
    let gap = gapAt(cells, at, 1, Math.min(column, longest));
    column -= gap;
    if (gap > 0) continue;
    gap = gapAt(cells, at, width, Math.min(row, longest));
    row -= gap;
  }
  return {
    score,
    asked: [from + row, from + bestRow],
    text: [start + column, start + bestColumn],
  };
}

/** The longest gap that ends at a cell and is worth what that is, up to so many letters; 0 where there is none. */
function gapAt(cells: Int16Array, at: number, step: number, longest: number): number {
  const here = cells[at] as number;
  let length = longest;
  while (length > 0 && (cells[at - length * step] as number) + OPEN + (length - 1) * LONGER !== here) length--;
  return length;
}
