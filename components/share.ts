import type { Hit, Piece } from "../archive/types";
import { coveragePercent } from "./quotation";

type Aligned = Pick<Hit, "alignment">;

/** Whether only a part of what was asked is a quotation of this statement, and the rest words of others. */
export const isPart = ({ alignment }: Aligned): boolean => alignment.some(isForeign);

/** How much of what was asked is a quotation of this statement, changed or not, in whole per cent. */
export function sharePercent({ alignment }: Aligned): number {
  const length = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { asked }) => sum + (asked ? asked[1] - asked[0] : 0), 0);
  return coveragePercent(length(alignment.filter((piece) => !isForeign(piece))) / Math.max(1, length(alignment)));
}

const isForeign = ({ kind }: Piece): boolean => kind === "foreign";

/**
 * The statements that what was asked joins: quotations of different parts of it, in the order in which it has them; empty
 * where it is of one statement, or where several say the same part.
 */
export function joinedIn<H extends Aligned>(hits: readonly H[]): readonly H[] {
  const joined: H[] = [];
  for (const hit of hits) if (isPart(hit) && joined.every((other) => !overlap(hit, other))) joined.push(hit);
  return joined.length > 1 ? joined.toSorted((a, b) => firstOf(a) - firstOf(b)) : [];
}

const quotedOf = ({ alignment }: Aligned) =>
  alignment.flatMap((piece) => (piece.asked && !isForeign(piece) ? [piece.asked] : []));

const firstOf = (hit: Aligned): number => Math.min(...quotedOf(hit).map(([start]) => start));

const overlap = (a: Aligned, b: Aligned): boolean =>
  quotedOf(a).some(([from, to]) => quotedOf(b).some(([start, end]) => from < end && start < to));
