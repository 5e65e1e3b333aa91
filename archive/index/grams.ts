import type { Range } from "../types";

/** Letters in a gram. Four find quotations as surely as five, at 58 % of the bytes (10,000 passages). */
export const GRAM = 4;

/** Which of 2^bits buckets the gram of letters `[at, at + 4)` belongs to. */
function gramAt(codes: Uint16Array, at: number, bits: number): number {
  let hash = Math.imul(codes[at] as number, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (codes[at + 1] as number), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (codes[at + 2] as number), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ (codes[at + 3] as number), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - bits);
}

/** The grams of letters `[from, to)` in their order, by their buckets; none where the letters are fewer than a gram has. */
export function gramsIn(codes: Uint16Array, bits: number, [from, to]: Range = [0, codes.length]): Uint32Array {
  const grams = new Uint32Array(Math.max(0, to - from - GRAM + 1));
  for (let at = 0; at < grams.length; at++) grams[at] = gramAt(codes, from + at, bits);
  return grams;
}

/**
 * How many buckets for an archive of so many letters. Some 185,000 different grams stand in 3.2 million letters; with
 * 2^18 buckets a rare one seldom shares its bucket, and a directory of bucket sizes takes a quarter of a megabyte.
 */
export function bitsFor(letters: number): number {
  return Math.min(18, Math.max(12, Math.ceil(Math.log2(letters + 1))));
}
