/** Solves `matrix · x = right` by elimination; the matrix is symmetric and positive, and is used up. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    const row = matrix[at] as number[];
    for (let below = at + 1; below < size; below++) {
      const other = matrix[below] as number[];
      const times = (other[at] as number) / (row[at] as number);
      for (let i = at; i < size; i++) other[i] = (other[i] as number) - times * (row[i] as number);
      right[below] = (right[below] as number) - times * (right[at] as number);
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    const row = matrix[at] as number[];
    let sum = right[at] as number;
    for (let i = at + 1; i < size; i++) sum -= (row[i] as number) * (right[i] as number);
    right[at] = sum / (row[at] as number);
  }
  return right;
}

const ROUNDS = 30;
/** Holds weights small where the data would let them grow without end. */
const RIDGE = 1e-3;

/**
 * Weights of a logistic regression by Newton's method: `offsets[i] + rows[i] · weights` above 0 where `isTrue[i]` is likelier.
 * @param counts how many times each row counts
 */
export function logistic(
  rows: readonly (readonly number[])[],
  isTrue: readonly boolean[],
  offsets: readonly number[],
  counts: readonly number[],
): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0)));
    rows.forEach((row, at) => {
      const likely =
        1 / (1 + Math.exp(-row.reduce((sum, sign, i) => sum + sign * (weights[i] as number), offsets[at] as number)));
      const count = counts[at] as number;
      const spread = likely * (1 - likely) * count;
      for (let i = 0; i < size; i++) {
        slope[i] = (slope[i] as number) + (row[i] as number) * ((isTrue[at] ? 1 : 0) - likely) * count;
        const line = curve[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + spread * (row[i] as number) * (row[j] as number);
      }
    });
    const step = solved(curve, slope);
    weights = weights.map((weight, i) => weight + (step[i] as number));
  }
  return weights;
}
