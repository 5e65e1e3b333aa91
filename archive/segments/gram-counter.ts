import { lettersIn } from "../text/letters";
import { wholeGrams } from "./features";
import { GRAM_BITS } from "./gram-counts";

/** Counts in how many units each gram stands, and holds nothing of their text. */
export class GramCounter {
  /** 2^{@link GRAM_BITS} of them. */
  readonly counts = new Uint32Array(2 ** GRAM_BITS);
  readonly #seenIn = new Int32Array(2 ** GRAM_BITS).fill(-1);
  #units = 0;

  /**
   * Counts a unit.
   * @returns the grams that were counted. Of two of one bucket, which every sixth unit has, the first stands for both
   */
  add(passage: string): Uint32Array {
    const unit = this.#units++;
    const grams = wholeGrams(lettersIn(passage).codes);
    let counted = 0;
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] as number;
      const bucket = gram >>> (32 - GRAM_BITS);
      if (this.#seenIn[bucket] === unit) continue;
      this.#seenIn[bucket] = unit;
      this.counts[bucket] = (this.counts[bucket] as number) + 1;
      grams[counted++] = gram;
    }
    return grams.subarray(0, counted);
  }
}
