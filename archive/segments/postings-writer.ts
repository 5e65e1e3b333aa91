import { writeVarint } from "../index/varint";
import { writeGaps } from "./gaps";
import { inOrder } from "./radix";

/** Postings of units that were added one after another, packed by bucket. */
export interface PackedPostings {
  /** A feature's bucket is its highest bits, so many. */
  readonly bits: number;
  /** What stands in each bucket that holds anything, ascending; packed as it is asked for, once. */
  readonly buckets: Iterable<readonly [bucket: number, bytes: Uint8Array]>;
}

/** Of a bucket of so many postings a lookup reads two to four thousand bytes. */
const IN_A_BUCKET = 2000;
const MOST_BITS = 12;

/** A posting takes at most the gap to its unit and an impact; a feature its distance, its count and its size. */
const POSTING_BYTES = 5;
const FEATURE_BYTES = 15;

const ROOM_AT_FIRST = 1 << 16;

/** Postings, one after another: of each what tells its feature from others of its bucket, its unit and its impact. */
interface Unpacked {
  readonly lowers: Uint32Array;
  readonly units: Uint32Array;
  readonly impacts: Uint8Array;
}

/** The same with their features whole. */
export interface GatheredPostings extends Pick<Unpacked, "units" | "impacts"> {
  readonly features: Uint32Array;
}

/**
 * Gathers postings, and packs them. A bucket holds, for each feature, ascending: the distance to the feature before it, as
 * its lower bits; how many postings, doubled, plus one where they have impacts; how many bytes their units take; these, see
 * `writeGaps`; and then the impact of each.
 */
export class PostingsWriter {
  #features = new Uint32Array(ROOM_AT_FIRST);
  #units = new Uint32Array(ROOM_AT_FIRST);
  #impacts = new Uint8Array(ROOM_AT_FIRST);
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
    if (this.#length === this.#features.length) this.#grow(this.#length + 1);
    this.#features[this.#length] = feature;
    this.#units[this.#length] = unit;
    this.#impacts[this.#length++] = impact;
  }

  /** Adds what another has gathered, of units that go on where these end. */
  join({ features, units, impacts }: GatheredPostings): void {
    const length = this.#length + features.length;
    if (length > this.#features.length) this.#grow(length);
    this.#features.set(features, this.#length);
    this.#units.set(units, this.#length);
    this.#impacts.set(impacts, this.#length);
    this.#length = length;
  }

  /** What was added, to be joined to others. */
  gathered(): GatheredPostings {
    const { length } = this;
    return {
      features: this.#features.slice(0, length),
      units: this.#units.slice(0, length),
      impacts: this.#impacts.slice(0, length),
    };
  }

  /** Packs what was added, and forgets it. @param units how many the segment has */
  pack(units: number): PackedPostings {
    const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(this.#length / IN_A_BUCKET))));
    return { bits, buckets: packedBuckets(this.#byBucket(bits), bits, units) };
  }

  /** What was added, bucket by bucket, and where each of them ends: what is then looked at together stands together. */
  #byBucket(bits: number): ByBucket {
    const length = this.#length;
    const ends = new Uint32Array(2 ** bits);
    for (let at = 0; at < length; at++) {
      const bucket = bucketOf(this.#features[at] as number, bits);
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    let before = 0;
    for (let bucket = 0; bucket < ends.length; bucket++) {
      const count = ends[bucket] as number;
      ends[bucket] = before;
      before += count;
    }
    const sorted = { lowers: new Uint32Array(length), units: new Uint32Array(length), impacts: new Uint8Array(length) };
    for (let at = 0; at < length; at++) {
      const feature = this.#features[at] as number;
      const bucket = bucketOf(feature, bits);
      const to = ends[bucket] as number;
      sorted.lowers[to] = lowerOf(feature, bits);
      sorted.units[to] = this.#units[at] as number;
      sorted.impacts[to] = this.#impacts[at] as number;
      ends[bucket] = to + 1;
    }
    this.#features = new Uint32Array(ROOM_AT_FIRST);
    this.#units = new Uint32Array(ROOM_AT_FIRST);
    this.#impacts = new Uint8Array(ROOM_AT_FIRST);
    this.#length = 0;
    return { ...sorted, ends };
  }

  /** @param least how many there must be room for */
  #grow(least: number): void {
    const grown = <A extends Uint32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const room = Math.max(least, 2 * this.#features.length);
    this.#features = grown(this.#features, new Uint32Array(room));
    this.#units = grown(this.#units, new Uint32Array(room));
    this.#impacts = grown(this.#impacts, new Uint8Array(room));
  }
}

interface ByBucket extends Unpacked {
  readonly ends: Uint32Array;
}

function* packedBuckets({ ends, lowers, units: unitsOf, impacts }: ByBucket, bits: number, units: number) {
  let from = 0;
  for (const [bucket, end] of ends.entries()) {
    const own = {
      lowers: lowers.subarray(from, end),
      units: unitsOf.subarray(from, end),
      impacts: impacts.subarray(from, end),
    };
    if (end > from) yield [bucket, packed(own, bits, units)] as const;
    from = end;
  }
}

/** A bucket. @param units how many the segment has */
function packed(postings: Unpacked, bits: number, units: number): Uint8Array {
  const { length } = postings.lowers;
  const order = inOrder(postings.lowers, 32 - bits);
  const bytes = new Uint8Array(length * (POSTING_BYTES + FEATURE_BYTES));
  const gaps = new Uint8Array(length * POSTING_BYTES);
  const own = new Uint32Array(length);
  const impacts = new Uint8Array(length);
  let to = 0;
  let before = 0;
  for (let at = 0; at < length; ) {
    const lower = postings.lowers[order[at] as number] as number;
    let count = 0;
    for (; at < length && postings.lowers[order[at] as number] === lower; at++) {
      const posting = order[at] as number;
      const unit = postings.units[posting] as number;
      // A word and a gram may be the same bits.
      if (count > 0 && own[count - 1] === unit) continue;
      own[count] = unit;
      impacts[count++] = postings.impacts[posting] as number;
    }
    const hasImpacts = impacts[0] !== 0;
    const size = writeGaps(gaps, 0, own, count, units);
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

export const bucketOf = (feature: number, bits: number): number => (bits === 0 ? 0 : feature >>> (32 - bits));

/** What tells the features of a bucket apart. */
export const lowerOf = (feature: number, bits: number): number => (feature << bits) >>> bits;
