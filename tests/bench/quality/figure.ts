/** A measured value with the interval in which 95 of 100 such samples hold the true one. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many cases it was taken on. */
  readonly n: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/** Share of cases that are right, 0 to 1, with Wilson's score interval (1927), which holds near 0 and 1. */
export function shareOf(right: number, n: number): Figure {
  if (n === 0) return { value: Number.NaN, low: 0, high: 1, n };
  const p = right / n;
  const scale = 1 / (1 + Z ** 2 / n);
  const middle = scale * (p + Z ** 2 / (2 * n));
  const reach = scale * Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { value: p, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach), n };
}

/** Mean of values in 0…1, with the interval of the central limit theorem. */
export function meanOf(values: readonly number[]): Figure {
  const n = values.length;
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const variance = values.reduce((sum, each) => sum + (each - value) ** 2, 0) / Math.max(1, n - 1);
  const reach = Z * Math.sqrt(variance / n);
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach), n };
}
