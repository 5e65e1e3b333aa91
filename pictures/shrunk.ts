import type { Grey } from "./grey";

/** Phones take photos of 12 million pixels and more; a page of print is as readable on a quarter of them. */
const MOST_PIXELS = 6_000_000;

/** By which whole number a picture's sides are to be divided, so that it has no more pixels than can be read in time. */
export const shrinkingOf = ({ width, height }: { width: number; height: number }): number =>
  Math.ceil(Math.sqrt((width * height) / MOST_PIXELS));

/** A picture with its sides divided by a whole number; each pixel is the mean of those that it stands for. */
export function shrunk(picture: Grey, by: number): Grey {
  if (by === 1) return picture;
  const [width, height] = [Math.floor(picture.width / by), Math.floor(picture.height / by)];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < by; dy++) {
        const from = (y * by + dy) * picture.width + x * by;
        for (let dx = 0; dx < by; dx++) sum += picture.data[from + dx] as number;
      }
      data[y * width + x] = Math.round(sum / (by * by));
    }
  }
  return { width, height, data };
}
