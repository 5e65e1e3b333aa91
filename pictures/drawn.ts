import type { Blob } from "./blobs";
import type { Grey } from "./grey";
import { blank } from "./grey";

/** Pixels around ink that belong to it: its soft edge. */
const EDGE = 2;

/** What of a picture belongs to these blobs, cut out with a margin (pixels); white elsewhere. */
export function drawn(
  { width, height, data }: Grey,
  blobs: readonly Blob[],
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  margin: number,
): Grey {
  const cut = blank(right - left + 2 * margin, bottom - top + 2 * margin);
  for (const { runs } of blobs) {
    for (const { y, from, to } of runs) {
      for (let row = Math.max(0, y - EDGE); row <= Math.min(height - 1, y + EDGE); row++) {
        const into = row - top + margin;
        if (into < 0 || into >= cut.height) continue;
        const first = Math.max(0, from - EDGE, left - margin);
        const last = Math.min(width, to + EDGE, right + margin);
        if (first >= last) continue;
        const at = row * width;
        cut.data.set(data.subarray(at + first, at + last), into * cut.width + first - left + margin);
      }
    }
  }
  return cut;
}
