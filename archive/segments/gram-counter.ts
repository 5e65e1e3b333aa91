import { lettersIn } from "../text/letters";
import { wholeGrams } from "./features";
import { GRAM_BITS } from "./gram-counts";

/** Counts in how many units each gram stands, and holds nothing of their text. */
export class GramCounter {
  /** 2^{@link GRAM_BITS} of them. */
  readonly counts = new Uint32Array(2 ** GRAM_BITS);

  /** Counts units. @param grams see {@link gramsOfUnit}; those of several units may follow each other */
  add(grams: Uint32Array): void {
    for (let at = 0; at < grams.length; at++) {
      const bucket = (grams[at] as number) >>> (32 - GRAM_BITS);
      this.counts[bucket] = (this.counts[bucket] as number) + 1;
    }
  }
}

/** In which of the units that were looked at last each gram was seen: a table, since an archive has millions of grams. */
const seenIn = new Int32Array(2 ** GRAM_BITS);
let units = 0;

/** The grams that a unit is counted for: of two of one bucket, which every sixth unit has, the first stands for both. */
export function gramsOfUnit(passage: string): Uint32Array {
  units = (units + 1) | 0;
  const grams = wholeGrams(lettersIn(passage).codes);
  let counted = 0;
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at] as number;
    const bucket = gram >>> (32 - GRAM_BITS);
    if (seenIn[bucket] === units) continue;
    seenIn[bucket] = units;
    grams[counted++] = gram;
  }
  return grams.subarray(0, counted);
}
