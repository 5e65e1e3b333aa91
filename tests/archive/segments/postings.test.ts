import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNTED, joinCounts, packCounts } from "../../../archive/segments/gram-counts";
import { listsIn, type PostingList } from "../../../archive/segments/posting-list";
import { Postings, type PostingsStore } from "../../../archive/segments/postings";
import { bucketOf, PostingsWriter } from "../../../archive/segments/postings-writer";
import { inOrder } from "../../../archive/segments/radix";
import { isAnywhere, rarestGrams } from "../../../archive/segments/rarest-grams";
import { RecentBuckets } from "../../../archive/segments/recent-buckets";

const feature = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 0xffffffff }));

/** Units with their features, each once, as a segment has them. */
const units = fc.array(fc.uniqueArray(feature, { maxLength: 12 }), { maxLength: 40 });

/** Segments of so many units each, with nothing but postings. */
function segmentsWith(units: readonly (readonly number[])[], perSegment: number): PostingsStore {
  const segments = [];
  for (let first = 0; first < units.length; first += perSegment) {
    const writer = new PostingsWriter();
    units.slice(first, first + perSegment).forEach((features, unit) => {
      for (const feature of features) writer.add(feature, unit, impactOf(feature, unit));
    });
    const functionWords = { hashes: new Uint32Array(), units: new Uint32Array() };
    segments.push({ first, units: perSegment, functionWords, ...writer.pack(perSegment) });
  }
  const buckets = segments.map(({ buckets }) => new Map(buckets));
  return {
    segments,
    buckets: async (wanted) => wanted.map(({ segment, bucket }) => buckets[segment]?.get(bucket)),
  };
}

const impactOf = (feature: number, unit: number) => (feature % 3 === 0 ? 0 : 1 + ((feature + unit) % 255));

function postingsIn(list: PostingList | undefined): [unit: number, impact: number][] {
  const count = list?.count ?? 0;
  const read = { units: new Uint32Array(count), impacts: new Uint8Array(count) };
  list?.readInto(read, 0, 0);
  return Array.from(read.units, (unit, at) => [unit, read.impacts[at] as number]);
}

test("a feature is found in the units that it was added for, with their impacts, and in no others", () => {
  fc.assert(
    fc.property(units, (units) => {
      const writer = new PostingsWriter();
      const expected = new Map<number, [number, number][]>();
      units.forEach((features, unit) => {
        for (const feature of features) {
          writer.add(feature, unit, impactOf(feature, unit));
          expected.set(feature, [...(expected.get(feature) ?? []), [unit, impactOf(feature, unit) || 255]]);
        }
      });
      const segment = { units: units.length, ...writer.pack(units.length) };
      const { bits, buckets } = segment;
      const packed = new Map(buckets);
      for (const [feature, postings] of expected) {
        const bucket = packed.get(bucketOf(feature, bits)) as Uint8Array;
        const [list] = listsIn(bucket, [feature], segment);
        expect(postingsIn(list)).toEqual(postings);
      }
      const absent = 0x7fffabcd;
      const bucket = packed.get(bucketOf(absent, bits));
      if (bucket && !expected.has(absent)) expect(listsIn(bucket, [absent], segment)).toEqual([undefined]);
    }),
  );
});

test("a word and a gram that are the same bits are one posting of a unit that has both", () => {
  const writer = new PostingsWriter();
  for (const [unit, impact] of [
    [0, 9],
    [3, 8],
    [3, 0],
    [4, 0],
  ] as const)
    writer.add(5, unit, impact);
  const segment = { units: 5, ...writer.pack(5) };
  const [bucket] = new Map(segment.buckets).values();
  const [list] = listsIn(bucket as Uint8Array, [5], segment);
  expect(postingsIn(list)).toEqual([
    [0, 9],
    [3, 8],
    [4, 0],
  ]);
});

test("as many buckets as it takes, and each feature in its own", () => {
  const writer = new PostingsWriter();
  const features = Array.from({ length: 30_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 0);
  for (const [unit, feature] of features.entries()) writer.add(feature, unit, 7);
  const segment = { units: features.length, ...writer.pack(features.length) };
  const { bits, buckets } = segment;
  expect(bits).toBe(4);
  const packed = new Map(buckets);
  expect(packed.size).toBe(16);
  for (const [unit, feature] of features.slice(0, 500).entries()) {
    const [list] = listsIn(packed.get(bucketOf(feature, bits)) as Uint8Array, [feature], segment);
    expect(postingsIn(list)).toEqual([[unit, 7]]);
  }
  expect(writer.length).toBe(0);
});

test("numbers are put in order as any sort puts them, equal ones as they stand", () => {
  fc.assert(
    fc.property(fc.array(feature), (numbers) => {
      const places = Array.from(numbers.keys());
      const expected = places.sort((a, b) => (numbers[a] as number) - (numbers[b] as number) || a - b);
      expect([...inOrder(Uint32Array.from(numbers), 32)]).toEqual(expected);
    }),
  );
});

test("a count is kept to within 3 %, and small ones as they are", () => {
  for (let count = 0; count < 2_000_000; count = Math.ceil(count * 1.1 + 1)) {
    const [byte] = packCounts(Uint32Array.of(count));
    expect(Math.abs((COUNTED[byte as number] as number) - count)).toBeLessThanOrEqual(Math.max(0.3, 0.03 * count));
  }
  const joined = joinCounts(packCounts(Uint32Array.of(5, 0, 9)), Uint32Array.of(5, 2, 0));
  expect(Array.from(joined, (byte) => Math.round(COUNTED[byte] as number))).toEqual([10, 2, 9]);
});

test("features meet where one unit has them all, whatever segments there are", async () => {
  await fc.assert(
    fc.asyncProperty(units, fc.uniqueArray(feature, { minLength: 1, maxLength: 4 }), async (units, asked) => {
      const store = segmentsWith(units, 7);
      const postings = await Postings.fetch(store, asked);
      expect(postings.meet(asked)).toBe(units.some((features) => asked.every((feature) => features.includes(feature))));
    }),
  );
});

test("of buckets that are asked for again, the last ones are not fetched again, and others are", async () => {
  const bytes = new Uint8Array(3_000_000);
  const fetched: number[] = [];
  const recent = new RecentBuckets({
    segments: [],
    buckets: async (wanted) => {
      fetched.push(...wanted.map(({ bucket }) => bucket));
      return wanted.map(({ bucket }) => (bucket === 9 ? undefined : bytes));
    },
  });
  const ask = async (...buckets: number[]) => {
    fetched.length = 0;
    const found = await recent.buckets(buckets.map((bucket) => ({ segment: 0, bucket })));
    expect(found.map((bytes) => bytes?.length)).toEqual(
      buckets.map((bucket) => (bucket === 9 ? undefined : 3_000_000)),
    );
    return [...fetched];
  };
  expect(await ask(1, 2, 9)).toEqual([1, 2, 9]);
  expect(await ask(9, 1)).toEqual([]);
  // There is room for two: of these, the one that was asked for last stays.
  expect(await ask(3)).toEqual([3]);
  expect(await ask(9, 1, 3)).toEqual([]);
  expect(await ask(2)).toEqual([2]);
});

test("what was found before is found with what is fetched later", async () => {
  await fc.assert(
    fc.asyncProperty(units, async (units) => {
      const store = segmentsWith(units, 7);
      const all = [...new Set(units.flat())];
      const [some, others] = [all.slice(0, 3), all.slice(3)];
      const postings = await Postings.fetch(store, others, { known: await Postings.fetch(store, some) });
      for (const feature of all) {
        expect(postings.count(feature)).toBe(units.filter((features) => features.includes(feature)).length);
      }
    }),
  );
});

test("the rarest grams are asked, as long as they are in few units, and none is fetched that is in no unit", () => {
  const gram = (bucket: number) => (bucket << 14) >>> 0;
  const counts = new Uint32Array(2 ** 18);
  counts.set([0, 40, 3, 50, 8]);
  const asked = [0, 1, 2, 3, 4, 2].map(gram);
  expect(rarestGrams(asked, packCounts(counts), 60)).toEqual([0, 2, 4, 1].map(gram));
  expect(rarestGrams(asked, packCounts(counts), 1000)).toEqual([0, 2, 4, 1, 3].map(gram));
  expect(asked.map((gram) => isAnywhere(gram, packCounts(counts)))).toEqual([false, true, true, true, true, true]);
});
