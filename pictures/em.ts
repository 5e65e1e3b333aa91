import type { Blob } from "./blobs";
import { heightOf, widthOf } from "./blobs";

/**
 * The size of a writing in pixels: the height that letters and what is joined have, by their widths, so that dots count
 * little. 0 for none.
 */
export function emOf(blobs: readonly Blob[]): number {
  const sorted = blobs
    .map((blob) => ({ height: heightOf(blob), weight: widthOf(blob) }))
    .sort((a, b) => a.height - b.height);
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { height, weight } of sorted) {
    left -= weight;
    if (left <= 0) return height;
  }
  return 0;
}
