const BITS = 11;
const RADIX = 1 << BITS;

/** The places of numbers of 32 bits in ascending order; equal ones as they stand. In linear time. */
export function inOrder(numbers: Uint32Array): Uint32Array {
  let order = new Uint32Array(numbers.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  let next = new Uint32Array(numbers.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Uint32Array(RADIX + 1);
    for (const number of numbers) {
      const digit = ((number >>> shift) & (RADIX - 1)) + 1;
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
