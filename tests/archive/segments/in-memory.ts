import { joinCounts } from "../../../archive/segments/gram-counts";
import type { SegmentStore } from "../../../archive/segments/segment-store";
import { type Segment, SegmentWriter } from "../../../archive/segments/segment-writer";
import type { Statement } from "../../../archive/types";

/** Segments in memory, as a browser keeps them. @param perSegment so many statements are put into each */
export function segmentsOf(statements: readonly Statement[], perSegment = Number.POSITIVE_INFINITY): SegmentStore {
  const segments: Segment[] = [];
  let writer = new SegmentWriter(0);
  let first = 0;
  const finish = () => {
    first += writer.units;
    segments.push(writer.finish());
    writer = new SegmentWriter(first);
  };
  statements.forEach((statement, at) => {
    writer.add(statement);
    if ((at + 1) % perSegment === 0) finish();
  });
  if (writer.units > 0) finish();
  const buckets = segments.map((segment) => new Map(segment.buckets));
  const blocks = segments.flatMap((segment) => [...segment.blocks]);
  let counts: Uint8Array | undefined;
  for (const { gramCounts } of segments) counts = joinCounts(counts, gramCounts);
  return {
    segments: segments.map(({ about }) => about),
    buckets: async (wanted) => wanted.map(({ segment, bucket }) => buckets[segment]?.get(bucket)),
    blocks: async (wanted) => wanted.map((number) => blocks[number] as Uint8Array),
    async *facts() {
      for (const segment of segments) yield* segment.facts;
    },
    words: async (segment, lists) => lists.map((list) => segments[segment]?.words[list] as Uint8Array),
    gramCounts: async () => counts as Uint8Array,
  };
}
