const BITS = 11;
const RADIX = 1 << BITS;

/** The places of numbers of so many bits in ascending order; equal ones as they stand. In linear time. */
export function inOrder(numbers: Uint32Array, bits: number): Uint32Array {
  let order = new Uint32Array(numbers.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  let next = new Uint32Array(numbers.length);
  for (let shift = 0; shift < bits; shift += BITS) {
    const starts = new Uint32Array(RADIX + 1);
    for (let at = 0; at < numbers.length; at++) {
      const digit = (((numbers[at] as number) >>> shift) & (RADIX - 1)) + 1;
      starts[digit] = (starts[digit] as number) + 1;
    }
    for (let digit = 1; digit <= RADIX; digit++)
      starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
    for (let at = 0; at < order.length; at++) {
      const place = order[at] as number;
      const digit = ((numbers[place] as number) >>> shift) & (RADIX - 1);
      const to = starts[digit] as number;
      next[to] = place;
      starts[digit] = to + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}
