import { writeVarint } from "../index/varint";
import { writeGaps } from "./gaps";
import { inOrder } from "./radix";

/** Postings of units that were added one after another, packed by bucket. */
export interface PackedPostings {
  /** A feature's bucket is its highest bits, so many. */
  readonly bits: number;
  /** What stands in each bucket that holds anything. */
  readonly buckets: readonly (readonly [bucket: number, bytes: Uint8Array])[];
}

/** Of a bucket of so many postings a lookup reads two to four thousand bytes. */
const IN_A_BUCKET = 2000;
const MOST_BITS = 12;

/** A posting takes at most the gap to its unit and an impact; a feature its distance, its count and its size. */
const POSTING_BYTES = 5;
const FEATURE_BYTES = 15;

/**
 * Gathers postings, and packs them. A bucket holds, for each feature, ascending: the distance to the feature before it, as
 * its lower bits; how many postings, doubled, plus one where they have impacts; how many bytes their units take; these, see
 * `writeGaps`; and then the impact of each.
 */
export class PostingsWriter {
  #features = new Uint32Array(1 << 16);
  #units = new Uint32Array(1 << 16);
  #impacts = new Uint8Array(1 << 16);
  #length = 0;

  /** How many postings there are. */
  get length(): number {
    return this.#length;
  }

  /**
   * @param unit counted from the first of the segment; ascending
   * @param impact from 1 to 255; 0 where a feature only stands there, as all others of its kind
   */
  add(feature: number, unit: number, impact: number): void {
    if (this.#length === this.#features.length) this.#grow();
    this.#features[this.#length] = feature;
    this.#units[this.#length] = unit;
    this.#impacts[this.#length++] = impact;
  }

  /** Packs what was added, and forgets it. @param units how many the segment has */
  pack(units: number): PackedPostings {
    const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(this.#length / IN_A_BUCKET))));
    const features = this.#features.subarray(0, this.#length);
    const order = inOrder(features);
    const buckets: [number, Uint8Array][] = [];
    for (let at = 0; at < order.length; ) {
      const bucket = bucketOf(features[order[at] as number] as number, bits);
      let end = at;
      while (end < order.length && bucketOf(features[order[end] as number] as number, bits) === bucket) end++;
      buckets.push([bucket, this.#packed(order.subarray(at, end), bits, units)]);
      at = end;
    }
    this.#length = 0;
    return { bits, buckets };
  }

  #packed(order: Uint32Array, bits: number, units: number): Uint8Array {
    const bytes = new Uint8Array(order.length * (POSTING_BYTES + FEATURE_BYTES));
    const gaps = new Uint8Array(order.length * POSTING_BYTES);
    const own = new Uint32Array(order.length);
    const impacts = new Uint8Array(order.length);
    let to = 0;
    let before = 0;
    for (let at = 0; at < order.length; ) {
      const feature = this.#features[order[at] as number] as number;
      let count = 0;
      for (; at < order.length && this.#features[order[at] as number] === feature; at++) {
        const posting = order[at] as number;
        const unit = this.#units[posting] as number;
        // A word and a gram may be the same bits.
        if (count > 0 && own[count - 1] === unit) continue;
        own[count] = unit;
        impacts[count++] = this.#impacts[posting] as number;
      }
      const hasImpacts = impacts[0] !== 0;
      const size = writeGaps(gaps, 0, own, count, units);
      const lower = lowerOf(feature, bits);
      to = writeVarint(bytes, to, lower - before);
      to = writeVarint(bytes, to, 2 * count + (hasImpacts ? 1 : 0));
      to = writeVarint(bytes, to, size);
      // Most are of a few bytes, for which a call takes longer.
      for (let byte = 0; byte < size; byte++) bytes[to++] = gaps[byte] as number;
      if (hasImpacts) for (let i = 0; i < count; i++) bytes[to++] = impacts[i] as number;
      before = lower;
    }
    return bytes.slice(0, to);
  }

  #grow(): void {
    const grown = <A extends Uint32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const room = 2 * this.#features.length;
    this.#features = grown(this.#features, new Uint32Array(room));
    this.#units = grown(this.#units, new Uint32Array(room));
    this.#impacts = grown(this.#impacts, new Uint8Array(room));
  }
}

export const bucketOf = (feature: number, bits: number): number => (bits === 0 ? 0 : feature >>> (32 - bits));

/** What tells the features of a bucket apart. */
export const lowerOf = (feature: number, bits: number): number => (feature << bits) >>> bits;
