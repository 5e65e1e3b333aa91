/** A picture of one byte for each pixel, row by row from the top: 0 is black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A white picture. Sizes are in pixels. */
export const blank = (width: number, height: number): Grey => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

/** What a canvas gives: four bytes for each pixel, red, green, blue and how opaque it is. */
export interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A coloured picture by how light each pixel looks, as it would stand on white paper. */
export function greyOf({ width, height, data }: Rgba): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    const light = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0);
    const opaque = (data[from + 3] ?? 255) / 255;
    grey[at] = Math.round(light * opaque + 255 * (1 - opaque));
  }
  return { width, height, data: grey };
}
