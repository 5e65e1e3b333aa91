import type { UnitIndex } from "../index/unit-index";
import type { Letters } from "../text/letters";
import { partOfLetters } from "../text/letters";
import type { Range } from "../types";
import { topUnits } from "./top-units";

/**
 * A longer selection may hold quotations amid other words, in letters: each stretch of it is looked up by itself too. Every
 * 40 letters of it stand whole in one of these stretches.
 */
export const LONG = 120;
export const STRETCH = 80;
export const STEP = 40;
/** So many units are compared with a stretch, if they hold so much of what its grams tell. */
const PER_STRETCH = 3;
const LEAST_OF_STRETCH = 0.28;

/**
 * Units in which one stretch of a long selection stands, and which stretches of its letters; none of a short one.
 * @param scores one for each unit; they are 0 afterwards
 * @param isWanted which units may be found, where not all may
 */
export function stretchesOf(
  letters: Letters,
  index: UnitIndex,
  scores: Float32Array,
  isWanted?: (unit: number) => boolean,
): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  const { length } = letters.codes;
  if (length <= LONG) return found;
  for (let from = 0; from + STEP < length; from += STEP) {
    const range: Range = [from, Math.min(length, from + STRETCH)];
    scores.fill(0);
    const { total } = index.scoreGrams(partOfLetters(letters, ...range), scores);
    if (isWanted) for (let unit = 0; unit < scores.length; unit++) if (!isWanted(unit)) scores[unit] = 0;
    for (const unit of topUnits(scores, PER_STRETCH)) {
      if ((scores[unit] as number) < LEAST_OF_STRETCH * total) continue;
      const ranges = found.get(unit);
      if (ranges) ranges.push(range);
      else found.set(unit, [range]);
    }
  }
  scores.fill(0);
  return found;
}

/** Stretches of letters, those that overlap or touch as one, each with the letters around it. */
export function joinedRanges(ranges: readonly Range[], length: number): Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    const [start, end] = [Math.max(0, from - STEP), Math.min(length, to + STEP)];
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
