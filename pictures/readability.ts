import type { PictureLine } from "./read-picture";
import { confidenceOf } from "./read-picture";

/** Mean confidence below which what was read is most likely no Persian print: another script, handwriting, or a pattern. */
const DOUBTFUL = 48;
/** Pixels: the height of a line of print, below which letters run into each other. */
const TOO_LOW = 16;

/** What is to be said of how well a picture could be read. */
export type Readability = "good" | "nothing" | "small" | "doubtful";

export function readabilityOf(lines: readonly PictureLine[]): Readability {
  if (lines.length === 0) return "nothing";
  if (confidenceOf(lines) >= DOUBTFUL) return "good";
  const heights = lines.map(({ corners: [[x, y], , , [u, v]] }) => Math.hypot(u - x, v - y)).sort((a, b) => a - b);
  return (heights[heights.length >> 1] ?? 0) < TOO_LOW ? "small" : "doubtful";
}
