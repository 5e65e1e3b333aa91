import type { Range } from "../../archive/types";

/** The passage that holds offset `at`; between two passages, the one before it. */
export function passageAt(passages: readonly Range[], at: number): Range | undefined {
  return passages.find(([start, end]) => start <= at && at < end) ?? passages.findLast(([start]) => start <= at);
}

/** The first match from offset `at` on, as an index; after the last one it begins again. */
export function firstMatchFrom(runs: readonly Range[], at: number): number {
  return Math.max(
    0,
    runs.findIndex(([, end]) => end > at),
  );
}

/** The match `step` places on, going round at the ends. */
export const stepMatch = (current: number, step: number, count: number): number => (current + step + count) % count;

/** The part of `inner` that lies in `outer`, if any. */
export function overlap(inner: Range, outer: Range): Range | undefined {
  const start = Math.max(inner[0], outer[0]);
  const end = Math.min(inner[1], outer[1]);
  return start < end ? [start, end] : undefined;
}
