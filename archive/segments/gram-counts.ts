/** Grams are counted by so many of their highest bits. */
export const GRAM_BITS = 18;

/** Of each doubling so many steps: what a gram tells is known to a hundredth of a nat. */
const STEPS = 12;

/** In how many units each gram stands, in a byte: few lookups need them all, and to within 3 % is enough. */
export const packCounts = (counts: Uint32Array): Uint8Array =>
  Uint8Array.from(counts, (count) => Math.min(255, Math.round(STEPS * Math.log2(count + 1))));

/** What {@link packCounts} stands for, by the byte. */
export const COUNTED = Float32Array.from({ length: 256 }, (_, byte) => 2 ** (byte / STEPS) - 1);

/** Counts of what was there and of what joins it. */
export function joinCounts(packed: Uint8Array | undefined, more: Uint32Array): Uint8Array {
  if (!packed) return packCounts(more);
  return packCounts(more.map((count, gram) => count + Math.round(COUNTED[packed[gram] as number] as number)));
}

/** Counts of what was there, without what is gone of it. */
export const countsWithout = (packed: Uint8Array, gone: Uint32Array): Uint8Array =>
  packCounts(gone.map((count, gram) => Math.max(0, Math.round(COUNTED[packed[gram] as number] as number) - count)));
