import type { Grey } from "./grey";

/** Mean difference of a pixel from those on either side, where the picture is nearly even, from which on it is noise. */
const NOISY = 3.5;

/** A picture without grain, if it has any: each pixel a mean of itself and those around it. Others stay as they are. */
export function softened(picture: Grey): Grey {
  return noiseOf(picture) < NOISY ? picture : blurred(picture);
}

/** How much neighbours differ where nothing is drawn: the median over spots of the picture, in steps of grey. */
export function noiseOf({ width, height, data }: Grey): number {
  const spots: number[] = [];
  for (let y = 4; y + 4 < height; y += 8) {
    for (let x = 4; x + 4 < width; x += 8) {
      let sum = 0;
      for (let dy = -2; dy <= 2; dy++) {
        const at = (y + dy) * width + x;
        for (let dx = -2; dx <= 2; dx++) {
          const [before, here, after] = [
            data[at + dx - 1] as number,
            data[at + dx] as number,
            data[at + dx + 1] as number,
          ];
          // What grows evenly from one side to the other is no noise.
          sum += Math.abs(here - (before + after) / 2);
        }
      }
      spots.push(sum / 25);
    }
  }
  spots.sort((a, b) => a - b);
  return spots[spots.length >> 1] ?? 0;
}

/** Weights 1 2 1 across and down. */
function blurred({ width, height, data }: Grey): Grey {
  const across = new Uint16Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const before = data[row + Math.max(0, x - 1)] as number;
      const after = data[row + Math.min(width - 1, x + 1)] as number;
      across[row + x] = before + 2 * (data[row + x] as number) + after;
    }
  }
  const soft = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const [above, row, below] = [Math.max(0, y - 1) * width, y * width, Math.min(height - 1, y + 1) * width];
    for (let x = 0; x < width; x++) {
      const sum = (across[above + x] as number) + 2 * (across[row + x] as number) + (across[below + x] as number);
      soft[row + x] = (sum + 8) >> 4;
    }
  }
  return { width, height, data: soft };
}
