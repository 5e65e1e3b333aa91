import type { Grey } from "./grey";

/** Pixels: smaller writing is read better when it is enlarged. */
const SMALL = 14;
/** The size to which it is enlarged. */
const WANTED = 22;

/** A line whose writing is not too small to be read. `em` is its size in pixels. */
export function enlarged(line: Grey, em: number): Grey {
  if (em === 0 || em >= SMALL) return line;
  const by = WANTED / em;
  const [width, height] = [Math.round(line.width * by), Math.round(line.height * by)];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(line.height - 1, (y + 0.5) / by - 0.5));
    const top = Math.floor(v);
    const below = Math.min(line.height - 1, top + 1) * line.width;
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(line.width - 1, (x + 0.5) / by - 0.5));
      const left = Math.floor(u);
      const right = Math.min(line.width - 1, left + 1);
      const value = (row: number) =>
        (line.data[row + left] as number) * (1 - (u - left)) + (line.data[row + right] as number) * (u - left);
      data[y * width + x] = Math.round(value(top * line.width) * (1 - (v - top)) + value(below) * (v - top));
    }
  }
  return { width, height, data };
}
