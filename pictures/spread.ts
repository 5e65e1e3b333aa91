import type { Grey } from "./grey";

/** What lies beyond these shares of the pixels may be a spot of light or of dirt, and does not count. */
const EDGE = 0.002;

/** A picture whose darkest parts are black and whose lightest are white: pale print becomes as strong as any. */
export function spread({ width, height, data }: Grey): Grey {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] as number) + 1;
  const darkest = valueAt(counts, data.length * EDGE);
  const lightest = valueAt(counts, data.length * (1 - EDGE));
  // One colour all over: nothing is written there, and noise shall not become writing.
  if (lightest - darkest < 8) return { width, height, data };
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, Math.round(((value - darkest) * 255) / (lightest - darkest)))),
  );
  return { width, height, data: data.map((value) => table[value] as number) };
}

function valueAt(counts: Uint32Array, rank: number): number {
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum > rank;
  });
}
