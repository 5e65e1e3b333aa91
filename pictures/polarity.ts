import type { Grey } from "./grey";

/** Side of a tile in pixels; three by three of them are looked at together. */
const TILE = 16;
/** Where greys differ less than this (their standard deviation), nothing is written. */
const FLAT = 18;

/**
 * Whether the writing is lighter than its ground. Where something is written, most pixels are ground and a few are ink,
 * so that greys are skewed to the ink's side; a dark table around a sheet of paper does not count, being even.
 */
export function isLightOnDark(picture: Grey): boolean {
  const { across, down, sums } = tilesOf(picture);
  let skew = 0;
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      let [n, s1, s2, s3] = [0, 0, 0, 0];
      for (let v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++) {
          const at = (v * across + u) * 4;
          n += sums[at] as number;
          s1 += sums[at + 1] as number;
          s2 += sums[at + 2] as number;
          s3 += sums[at + 3] as number;
        }
      }
      const mean = s1 / n;
      const variance = s2 / n - mean * mean;
      if (variance < FLAT * FLAT) continue;
      const third = s3 / n - 3 * mean * (s2 / n) + 2 * mean ** 3;
      skew += Math.max(-2, Math.min(2, third / variance ** 1.5)) * Math.sqrt(variance);
    }
  }
  return skew > 0;
}

/** For each tile how many pixels it has, and the sums of their values, of the squares and of the cubes. */
function tilesOf({ width, height, data }: Grey): { across: number; down: number; sums: Float64Array } {
  const [across, down] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const sums = new Float64Array(across * down * 4);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / TILE) * across;
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x] as number;
      const at = (row + (x >> 4)) * 4;
      sums[at] = (sums[at] as number) + 1;
      sums[at + 1] = (sums[at + 1] as number) + value;
      sums[at + 2] = (sums[at + 2] as number) + value * value;
      sums[at + 3] = (sums[at + 3] as number) + value * value * value;
    }
  }
  return { across, down, sums };
}

export const inverted = ({ width, height, data }: Grey): Grey => ({
  width,
  height,
  data: data.map((value) => 255 - value),
});
