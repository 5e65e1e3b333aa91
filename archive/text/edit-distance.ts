/** What it costs that one letter stands for another that is not the same; letters are UTF-16 units. */
export type LetterCost = (one: number, other: number) => number;

const ONE: LetterCost = () => 1;

/** The three rows of the table that are looked at, of one call at a time: words are compared by the thousand. */
let [beforeLast, last, row] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/**
 * How far two words are apart: a letter put in, left out, changed or swapped with the next costs 1 (optimal string
 * alignment). Letters are UTF-16 units, folded or not.
 * @param most what is farther apart is not measured to its end
 * @param cost of one letter for another, 0 to 1, where some are easily taken for others
 * @returns the distance, or infinity where it is above `most`
 */
export function editDistance(one: string, other: string, most = Number.POSITIVE_INFINITY, cost = ONE): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const width = other.length;
  if (row.length <= width) [beforeLast, last, row] = [rowOf(width), rowOf(width), rowOf(width)];
  // What is put in and left out moves a cell off the diagonal, and costs 1 each: farther off it is above the most.
  const band = Math.min(Math.floor(most), Math.max(one.length, width));
  for (let j = 0; j <= Math.min(width, band); j++) last[j] = j;
  if (band < width) last[band + 1] = Number.POSITIVE_INFINITY;
  for (let i = 0; i < one.length; i++) {
    const letter = one.charCodeAt(i);
    const from = Math.max(0, i - band);
    const to = Math.min(width, i + band + 1);
    row[from] = from === 0 ? i + 1 : Number.POSITIVE_INFINITY;
    let least = row[from] as number;
    for (let j = from; j < to; j++) {
      const facing = other.charCodeAt(j);
      let best = (last[j] as number) + (letter === facing ? 0 : cost(letter, facing));
      best = Math.min(best, (last[j + 1] as number) + 1, (row[j] as number) + 1);
      const isSwapped = i > 0 && j > 0 && letter === other.charCodeAt(j - 1) && one.charCodeAt(i - 1) === facing;
      if (isSwapped) best = Math.min(best, (beforeLast[j - 1] as number) + 1);
      row[j + 1] = best;
      if (best < least) least = best;
    }
    if (to < width) row[to + 1] = Number.POSITIVE_INFINITY;
    if (least > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const found = last[width] as number;
  return found <= most ? found : Number.POSITIVE_INFINITY;
}

const rowOf = (width: number) => new Float64Array(2 * width + 2);
