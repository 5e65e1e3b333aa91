import type { Range } from "../../archive/types";

/** A range cut at the ends of others that lie in it, so that each part lies in one of them or in none; none is empty. */
export function cutAt([start, end]: Range, others: readonly Range[]): Range[] {
  const ends = others.flat().filter((at) => start < at && at < end);
  const cuts = [start, ...[...new Set(ends)].sort((a, b) => a - b), end];
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] as number;
    return from < to ? [[from, to] as const] : [];
  });
}
