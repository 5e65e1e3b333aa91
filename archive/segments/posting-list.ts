import { VarintReader } from "../index/varint";
import { readGaps } from "./gaps";
import { lowerOf } from "./postings-writer";
import type { SegmentFacts } from "./segment-writer";

/** The units that have a feature, ascending, and the impact of each; 255 where none was kept. */
export interface UnitsWith {
  readonly units: Uint32Array;
  readonly impacts: Uint8Array;
}

const MOST_IMPACT = 255;

/** Where a feature stands in one segment. It is read when it is needed: of the commonest it is enough to know how many. */
export class PostingList {
  /**
   * @param gaps between its units, see `writeGaps`
   * @param end how many units the segment has
   * @param impacts none where none were kept
   */
  constructor(
    readonly count: number,
    private readonly gaps: Uint8Array,
    readonly end: number,
    private readonly impacts: Uint8Array | undefined,
  ) {}

  /**
   * Reads all of it into a list, from a place of that on.
   * @param first the segment's first unit
   */
  readInto({ units, impacts }: UnitsWith, from: number, first: number): void {
    readGaps(this.gaps, this, units, from, first);
    if (this.impacts) impacts.set(this.impacts, from);
    else impacts.fill(MOST_IMPACT, from, from + this.count);
  }
}

/**
 * The postings of some features of one bucket, in the features' order; undefined for one that stands in no unit.
 * @param features ascending
 */
export function listsIn(
  bucket: Uint8Array,
  features: readonly number[],
  { bits, units }: Pick<SegmentFacts, "bits" | "units">,
): (PostingList | undefined)[] {
  const reader = new VarintReader(bucket);
  const wanted = features.map((feature) => lowerOf(feature, bits));
  const lists: (PostingList | undefined)[] = features.map(() => undefined);
  let at = 0;
  let feature = 0;
  while (reader.at < bucket.length && at < wanted.length) {
    feature += reader.next();
    const head = reader.next();
    const [count, hasImpacts] = [head >>> 1, (head & 1) === 1];
    const size = reader.next();
    while (at < wanted.length && (wanted[at] as number) < feature) at++;
    if (wanted[at] === feature) {
      const gaps = reader.part(size);
      lists[at] = new PostingList(count, gaps, units, hasImpacts ? reader.part(count) : undefined);
    } else reader.at += size + (hasImpacts ? count : 0);
  }
  return lists;
}
