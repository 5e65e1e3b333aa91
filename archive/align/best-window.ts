import { GRAM } from "../index/grams";
import type { Range } from "../types";

/** A quotation may leave out so much: a window of the text is longer than what was asked by half, and a little. */
const windowFor = (letters: number) => Math.ceil(letters * 1.5) + 40;

/** Sums of the same terms differ by what adding them up in another order leaves over. */
const EQUAL = 1e-3;
/**
 * A stretch that tells so much of what the best one tells may be where the letters agree best. In `bench:tell` 163 of 4,192
 * such stretches agree better, in ten letters or more; of 3,200 that tell from half of it on, 47.
 */
const NEAR = 0.8;

/**
 * The stretches of a text, long enough for a quotation of so many letters, that hold most of what was asked: around the
 * shortest part whose grams tell most, and what adjoins it and tells as much; and around another that tells nearly as much.
 * A gram counts once: a name said again and again tells no more than said once.
 * @param grams those of the text, by their numbers
 * @param tells what each tells that is looked for, by its number; 0 for the others
 */
export function bestWindows(grams: Uint16Array, tells: Float64Array, letters: number, asked: number): Range[] {
  const width = windowFor(asked);
  if (letters <= width) return [[0, letters]];
  /** Of the stretch that ends with a gram: where it begins, and what it tells. */
  const begins = new Int32Array(grams.length);
  const sums = new Float32Array(grams.length);
  const often = new Uint16Array(tells.length);
  let sum = 0;
  let most = -1;
  let best: Range = [0, 0];
  let shortest = 0;
  for (let from = 0, at = 0; at < grams.length; at++) {
    const gram = grams[at] as number;
    const told = tells[gram] as number;
    if (told > 0 && (often[gram] as number)++ === 0) sum += told;
    for (; from <= at; from++) {
      const first = grams[from] as number;
      const lost = tells[first] as number;
      if (lost === 0) continue;
      const isLast = often[first] === 1;
      // What stands in it again, or tells nothing, is left behind at once; the rest as it grows too wide.
      if (isLast && from > at - width) break;
      (often[first] as number)--;
      if (isLast) sum -= lost;
    }
    begins[at] = from;
    sums[at] = sum;
    if (sum <= most - EQUAL || told === 0) continue;
    const isMore = sum > most + EQUAL;
    // A name may end one place and begin the next: what holds as much and goes on from there belongs to both.
    const isNext = from < best[1] && at + 1 - best[0] <= 2 * width;
    if (isMore) most = sum;
    else if (isNext) best = [best[0], at + 1];
    if (isMore || (!isNext && at + 1 - from < shortest)) best = [from, at + 1];
    shortest = isMore ? at + 1 - from : Math.min(shortest, at + 1 - from);
  }
  const near = nearTo(best, begins, sums, NEAR * most);
  return (near ? [best, near] : [best]).map(([first, last]): Range => {
    // What was asked may go on around the telling grams, in letters that were damaged.
    const [from, to] = [first, last + GRAM - 1];
    const margin = Math.ceil(asked / 4) + GRAM;
    const around = Math.max(margin, Math.ceil((width + margin - (to - from)) / 2));
    return [Math.max(0, from - around), Math.min(letters, to + around)];
  });
}

/** The stretch that tells most of those that share less than half with the best one, if it tells so much. */
function nearTo([first, last]: Range, begins: Int32Array, sums: Float32Array, least: number): Range | undefined {
  let most = least;
  let near: Range | undefined;
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] as number;
    if (sum <= most) continue;
    const [from, to] = [begins[at] as number, at + 1];
    const shared = Math.min(to, last) - Math.max(from, first);
    if (2 * shared >= Math.min(to - from, last - first)) continue;
    most = sum;
    near = [from, to];
  }
  return near;
}
