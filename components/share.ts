import type { Hit, Piece } from "../archive/types";
import { coveragePercent } from "./quotation";

type Aligned = Pick<Hit, "alignment">;

/** Whether only a part of what was asked is a quotation of this statement, and the rest words of others. */
export const isPart = ({ alignment }: Aligned): boolean => alignment.some(isForeign);

/** How much of what was asked is a quotation of this statement, changed or not, in whole per cent. */
export const sharePercent = (hit: Aligned): number => coveragePercent(shareOf(hit));

/** By length: spaces between words of a quotation are of it, as those between words of others are theirs. */
function shareOf({ alignment }: Aligned): number {
  const lengths = { quoted: 0, others: 0 };
  let before: { end: number; whose: keyof typeof lengths } | undefined;
  for (const { asked, whose } of askedIn(alignment)) {
    const start = before?.whose === whose ? before.end : asked[0];
    lengths[whose] += asked[1] - start;
    before = { end: asked[1], whose };
  }
  return lengths.quoted / Math.max(1, lengths.quoted + lengths.others);
}

const askedIn = (alignment: readonly Piece[]) =>
  alignment
    .flatMap(({ kind, asked }) => (asked ? [{ asked, whose: kind === "foreign" ? "others" : "quoted" } as const] : []))
    .sort((a, b) => a.asked[0] - b.asked[0]);

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

/** Of a text that is said to be of several statements, no more than a few joining words are of nobody. */
const NEARLY_ALL = 0.9;

/** Whether what was asked is nothing but the quotations that it joins, and not only holds them amid words of others. */
export const isAllOf = (joined: readonly Aligned[]): boolean =>
  joined.reduce((sum, hit) => sum + shareOf(hit), 0) >= NEARLY_ALL;

const quotedOf = ({ alignment }: Aligned) =>
  alignment.flatMap((piece) => (piece.asked && !isForeign(piece) ? [piece.asked] : []));

const firstOf = (hit: Aligned): number => Math.min(...quotedOf(hit).map(([start]) => start));

const overlap = (a: Aligned, b: Aligned): boolean =>
  quotedOf(a).some(([from, to]) => quotedOf(b).some(([start, end]) => from < end && start < to));
