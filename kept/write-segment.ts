import type { Segment } from "../archive/segments/segment-writer";
import type { KeptSegment } from "./kept-archive";
import { standAside } from "./lookups-first";
import type { KeptStore, RECORDS } from "./open-store";
import { sealed } from "./sealed";

/** While a transaction writes, nobody reads: this many records take some ten milliseconds. */
const RECORDS_AT_ONCE = 128;

/** Writes the records of a segment. They are of no archive until its manifest names them. @param number see {@link KeptSegment} */
export async function writeSegment(
  store: KeptStore,
  archive: string,
  number: number,
  { about, buckets, blocks, facts, words }: Segment,
): Promise<KeptSegment> {
  let bytes = 0;
  const write = async (
    name: (typeof RECORDS)[number],
    records: Iterable<readonly [record: number, bytes: Uint8Array]>,
  ) => {
    for (const some of together(records)) {
      await standAside();
      const tx = store.transaction(name, "readwrite");
      tx.done.catch(() => {});
      for (const [record, unsealed] of some) {
        const seal = sealed(unsealed);
        bytes += seal.length;
        tx.store.put(seal, [archive, number, record]).catch(() => {});
      }
      await tx.done;
    }
  };
  await write("buckets", buckets);
  await write("blocks", blocks.entries());
  await write("facts", facts.entries());
  await write("words", words.entries());
  return { ...about, number, bytes };
}

/** What is given, so much at once as one transaction writes. */
function* together<T>(all: Iterable<T>): Generator<readonly T[]> {
  let some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length < RECORDS_AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
