/**
 * Ascending numbers by the gaps between them, as few bits (Golomb–Rice): of each gap the lower bits as they are, and what is
 * above them as so many zeros and a one. The first bits are the lowest of a byte.
 */

/** How many lower bits take the fewest bytes, where so many numbers below an end are spread evenly. */
const lowerBits = (count: number, end: number): number => Math.max(0, Math.round(Math.log2((Math.LN2 * end) / count)));

/** @returns the end of what was written at an offset, with at most four bytes for each number */
export function writeGaps(bytes: Uint8Array, at: number, numbers: Uint32Array, count: number, end: number): number {
  const lower = lowerBits(count, end);
  const mask = (1 << lower) - 1;
  let to = at;
  let bits = 0;
  let have = 0;
  let before = -1;
  for (let i = 0; i < count; i++) {
    const gap = (numbers[i] as number) - before - 1;
    before = numbers[i] as number;
    for (have += gap >>> lower; have >= 8; have -= 8) {
      bytes[to++] = bits;
      bits = 0;
    }
    bits |= (1 | ((gap & mask) << 1)) << have;
    for (have += 1 + lower; have >= 8; have -= 8) {
      bytes[to++] = bits;
      bits >>>= 8;
    }
  }
  if (have > 0) bytes[to++] = bits;
  return to;
}

/**
 * Reads all numbers of {@link writeGaps} into a list.
 * @param from a place of the list, from which on
 * @param first is added to each
 * @throws {RangeError} what are no such gaps
 */
export function readGaps(
  bytes: Uint8Array,
  { count, end }: { readonly count: number; readonly end: number },
  into: Uint32Array,
  from: number,
  first: number,
): void {
  const lower = lowerBits(count, end);
  const mask = (1 << lower) - 1;
  let at = 0;
  let bits = 0;
  let have = 0;
  let number = first - 1;
  for (let to = from; to < from + count; to++) {
    let upper = 0;
    while (bits === 0) {
      if (at >= bytes.length) throw new RangeError("These are no gaps.");
      upper += have;
      bits = bytes[at++] as number;
      have = 8;
    }
    const zeros = 31 - Math.clz32(bits & -bits);
    upper += zeros;
    bits >>>= zeros + 1;
    have -= zeros + 1;
    for (; have < lower; have += 8) bits |= (bytes[at++] as number) << have;
    number += 1 + ((upper << lower) | (bits & mask));
    bits >>>= lower;
    have -= lower;
    into[to] = number;
  }
}
