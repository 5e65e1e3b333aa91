/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The second, and then the first. */
export const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** Where a point comes to lie. */
export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six numbers, however they are kept; undefined for anything else. */
export function matrixIn(value: unknown): Matrix | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const numbers = Array.from({ length: 6 }, (_, at) => (value as Record<number, unknown>)[at]);
  return numbers.every((one) => typeof one === "number") ? (numbers as unknown as Matrix) : undefined;
}
