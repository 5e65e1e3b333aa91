/** Values of a signature: 128 bytes for a text of any length. */
export const VALUES = 32;
/** Values that two signatures have to share in a row to be compared: eight such bands find 98 % of what is alike to .8, and 40 % of what is to .5. */
const BAND = 4;

/** One multiplier and one addend for each value, from a fixed sequence: signatures are compared with those of other days. */
const [MULTIPLIERS, ADDENDS] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state ^ (state >>> 12)) >>> 0;
  };
  const list = (one: () => number) => Uint32Array.from({ length: VALUES }, one);
  return [list(() => next() | 1), list(next)];
})();

/** What a set of hashes is known by: the least of them in each of {@link VALUES} orders. The share that two have in common is near to what their sets have. */
export function minHash(hashes: ReadonlySet<number>): Uint32Array {
  const values = new Uint32Array(VALUES).fill(0xffffffff);
  for (const hash of hashes) {
    for (let at = 0; at < VALUES; at++) {
      const mixed = (Math.imul(hash, MULTIPLIERS[at] as number) + (ADDENDS[at] as number)) >>> 0;
      const value = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
      if (value < (values[at] as number)) values[at] = value;
    }
  }
  return values;
}

/** The share of values that two signatures have in common; 0 to 1. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < VALUES; at++) if (one[at] === other[at]) same++;
  return same / VALUES;
}

/** What texts are found by that may be alike: a number for each band of a signature. */
export const bandsOf = (signature: Uint32Array): number[] =>
  Array.from({ length: VALUES / BAND }, (_, band) => {
    let bits = band;
    for (let at = band * BAND; at < (band + 1) * BAND; at++) {
      bits = Math.imul(bits ^ (signature[at] as number), 0x01000193);
      bits ^= bits >>> 15;
    }
    return bits >>> 0;
  });
