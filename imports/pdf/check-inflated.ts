import { Inflate } from "fflate";
import { ReadingProblem } from "../reading-problem";

/** In bytes. What is inflated at once, so that the most tightly packed gives no more than a thousand times as much. */
export const INFLATED_AT_ONCE = 1 << 14;

/**
 * Inflates what a PDF or a TIFF has packed, and keeps nothing of it.
 * @param packed as zlib packs it
 * @param most bytes that it may be
 * @throws {ReadingProblem} `bomb` where it is more; nothing where it is encrypted or broken: whoever reads it finds out
 */
export function checkInflated(packed: Uint8Array, most: number): void {
  let size = 0;
  const inflating = new Inflate((piece) => {
    size += piece.length;
  });
  // A head of two bytes, which tells nothing.
  for (let at = 2; at < packed.length; at += INFLATED_AT_ONCE) {
    try {
      inflating.push(packed.subarray(at, at + INFLATED_AT_ONCE));
    } catch {
      return;
    }
    if (size > most) throw new ReadingProblem("bomb");
  }
}
