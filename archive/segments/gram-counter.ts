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
   * @param onGram hears of each gram that is counted. Of two of one bucket, which every sixth unit has, the first stands for both
   */
  add(passage: string, onGram: (gram: number) => void = () => {}): void {
    const unit = this.#units++;
    for (const gram of wholeGrams(lettersIn(passage).codes)) {
      const bucket = gram >>> (32 - GRAM_BITS);
      if (this.#seenIn[bucket] === unit) continue;
      this.#seenIn[bucket] = unit;
      this.counts[bucket] = (this.counts[bucket] as number) + 1;
      onGram(gram);
    }
  }
}
