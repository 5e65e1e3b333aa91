/** Numbers in [0, 1) that look random, the same ones for the same seed: a congruential generator (Knuth, MMIX). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 11n) / 2 ** 53;
  };
}

export const pick = <T>(random: Random, from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
