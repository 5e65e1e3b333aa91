import type { Drawing } from "../pdf/drawing-of";
import type { DecoderOf } from "../pdf/open-pdf";

/** A file of pictures that browsers do not open. */
export interface PackedPictures {
  /** How many of its pictures are pages. */
  readonly pages: number;
  /**
   * A page as it is to be drawn.
   * @param number from 1
   * @returns nothing where it cannot be unpacked
   * @throws {ReadingProblem}
   */
  drawing(number: number, decoderOf: DecoderOf): Promise<Drawing | undefined>;
}
