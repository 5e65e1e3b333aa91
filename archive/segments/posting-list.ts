import { VarintReader } from "../index/varint";
import { lowerOf } from "./postings-writer";

/** The units that have a feature, ascending, and the impact of each; 255 where none was kept. */
export interface UnitsWith {
  readonly units: Uint32Array;
  readonly impacts: Uint8Array;
}

const MOST_IMPACT = 255;

/** Where a feature stands in one segment. It is read when it is needed: of the commonest it is enough to know how many. */
export class PostingList {
  /** @param bytes as `PostingsWriter` packs them */
  constructor(
    readonly count: number,
    private readonly hasImpacts: boolean,
    private readonly bytes: Uint8Array,
  ) {}

  /**
   * Reads all of it into a list, from a place of that on.
   * @param first the segment's first unit
   */
  readInto({ units, impacts }: UnitsWith, from: number, first: number): void {
    const { bytes, hasImpacts } = this;
    let unit = first - 1;
    let at = 0;
    for (let to = from; to < from + this.count; to++) {
      let byte = bytes[at++] as number;
      let distance = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number;
        distance |= (byte & 0x7f) << shift;
      }
      unit += distance + 1;
      units[to] = unit;
      impacts[to] = hasImpacts ? (bytes[at++] as number) : MOST_IMPACT;
    }
  }
}

/**
 * The postings of some features of one bucket, in the features' order; undefined for one that stands in no unit.
 * @param features ascending
 * @param bits of the segment's buckets
 */
export function listsIn(bucket: Uint8Array, features: readonly number[], bits: number): (PostingList | undefined)[] {
  const reader = new VarintReader(bucket);
  const wanted = features.map((feature) => lowerOf(feature, bits));
  const lists: (PostingList | undefined)[] = features.map(() => undefined);
  let at = 0;
  let feature = 0;
  while (reader.at < bucket.length && at < wanted.length) {
    feature += reader.next();
    const head = reader.next();
    const part = reader.part(reader.next());
    while (at < wanted.length && (wanted[at] as number) < feature) at++;
    if (wanted[at] === feature) lists[at] = new PostingList(head >>> 1, (head & 1) === 1, part);
  }
  return lists;
}
