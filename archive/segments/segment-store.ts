import type { SegmentFacts } from "./segment-writer";

/** One bucket of one segment, counted from 0. */
export interface BucketPlace {
  readonly segment: number;
  readonly bucket: number;
}

/** Where an archive's segments are kept. What was written is not changed, so it may be read at any time and in any order. */
export interface SegmentStore {
  readonly segments: readonly SegmentFacts[];
  /** In the order asked; undefined for a bucket that holds nothing. */
  buckets(wanted: readonly BucketPlace[]): Promise<readonly (Uint8Array | undefined)[]>;
  /**
   * Blocks of statements, counted over all segments, in the order asked.
   * @throws where one is missing
   */
  blocks(wanted: readonly number[]): Promise<readonly Uint8Array[]>;
  /** What lists show of all statements, some at a time, in the order of their units. */
  facts(): AsyncIterable<Uint8Array>;
  /** Lists of words of one segment, in the order asked. */
  words(segment: number, lists: readonly number[]): Promise<readonly Uint8Array[]>;
  /** In how many units each gram stands, as `packCounts` has it. */
  gramCounts(): Promise<Uint8Array>;
}
