import { RANKING } from "../ranking";

/**
 * How many words with a meaning a passage has: the mean of 9,918 passages of the news. It is part of what is kept, so that a
 * segment's impacts do not change with the segments that come after it.
 */
const USUAL_LENGTH = 40;

const STEPS = 255;

/** What BM25 makes of how often a word stands in a unit of so many words, from 1 to 255: never 0, which says something else. */
export function impactOf(often: number, length: number): number {
  const { k1, b } = RANKING;
  return Math.max(1, Math.round((STEPS * often) / (often + k1 * (1 - b + (b * length) / USUAL_LENGTH))));
}

/** Each impact as a share of the most that it can be. */
export const SHARES = Float32Array.from({ length: STEPS + 1 }, (_, impact) => impact / STEPS);
