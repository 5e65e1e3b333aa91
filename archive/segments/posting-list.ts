import { VarintReader } from "../index/varint";
import { lowerOf } from "./postings-writer";

/** Where a feature stands in one segment. It is read when it is needed: of the commonest it is enough to know how many. */
export class PostingList {
  /** @param bytes as `PostingsWriter` packs them */
  constructor(
    readonly count: number,
    private readonly hasImpacts: boolean,
    private readonly bytes: Uint8Array,
  ) {}

  /** Calls back with each unit, ascending, counted from the first of the segment, and its impact; 255 where none was kept. */
  read(onPosting: (unit: number, impact: number) => void): void {
    const reader = new VarintReader(this.bytes);
    let unit = -1;
    for (let at = 0; at < this.count; at++) {
      unit += reader.next() + 1;
      onPosting(unit, this.hasImpacts ? (this.bytes[reader.at++] as number) : 255);
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
