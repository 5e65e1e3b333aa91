/**
 * Adds what a gram tells to the units that have it, and to the unit before each, which counts it too unless it has it itself.
 * @param units ascending; the first `count` of them have the gram
 * @param scores one for each unit there is
 */
export function addInPairs(units: ArrayLike<number>, count: number, told: number, scores: Float32Array): void {
  let last = -1;
  for (let i = 0; i < count; i++) {
    const unit = units[i] as number;
    scores[unit] = (scores[unit] as number) + told;
    if (unit - 1 > last) scores[unit - 1] = (scores[unit - 1] as number) + told;
    last = unit;
  }
}
