import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { type Batch, type IndexedBatch, indexBatch } from "../../archive/segments/index-batch";
import { IndexingWorkers } from "../../entrypoints/archives/worker/indexing/indexing-workers";
import { commitArchive } from "../../kept/commit-archive";
import { closeStore } from "../../kept/kept-segments";
import { RECORDS, withStore } from "../../kept/open-store";
import { about, counts, QUOTED, reasonOf } from "../kept/kept-now";
import { statementOfText } from "../kept/statement-of-text";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  closeStore();
});

/** So many that workers are opened, each a block of its own. */
const many = Array.from({ length: 200 }, (_, at) => statementOfText(`n${at}`, `${QUOTED} برای بار ${at}. `.repeat(20)));

/** What a worker does, in this thread; of two the first answers last. */
class TestWorker {
  static opened = 0;
  static ended = 0;
  onmessage: ((event: { data: IndexedBatch }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  readonly #number = TestWorker.opened++;

  constructor(private readonly fails = false) {}

  postMessage(batch: Batch): void {
    const given = structuredClone(batch);
    const answer = () =>
      this.fails ? this.onerror?.({ message: "test" }) : this.onmessage?.({ data: structuredClone(indexBatch(given)) });
    if (this.#number % 2 === 1) setImmediate(answer);
    else setImmediate(() => setImmediate(() => setImmediate(answer)));
  }

  terminate(): void {
    TestWorker.ended++;
  }
}

const opening = (fails = false) => new IndexingWorkers(() => new TestWorker(fails) as unknown as Worker);

/** All that is kept of an archive, record by record. */
const records = () =>
  withStore(async (store) => {
    const all = await Promise.all(
      RECORDS.map(async (name) => [await store.getAllKeys(name), await store.getAll(name)]),
    );
    return { all, counts: await store.getAll("counts"), archives: await store.getAll("archives") };
  });

test("an archive that workers index is to the byte the one that is indexed here, whichever of them is done first", async () => {
  const isFull = ({ units }: { units: number }) => units >= 300;
  await commitArchive(about("aaaaaaaa"), many, undefined, { isFull });
  const here = await records();
  expect(here.archives[0]?.segments.length).toBeGreaterThan(1);
  const indexing = opening();
  await commitArchive(about("aaaaaaaa"), many, undefined, { isFull, indexing });
  indexing.end();
  const elsewhere = await records();
  // The numbers of segments go on.
  const withoutNumbers = (kept: typeof here) => ({
    records: kept.all.map(([, values]) => values),
    counts: kept.counts,
    archives: kept.archives.map(({ segments, ...rest }) => [rest, segments.map(({ number: _, ...facts }) => facts)]),
  });
  expect(withoutNumbers(elsewhere)).toEqual(withoutNumbers(here));
  expect(TestWorker.opened).toBeGreaterThan(0);
  expect(TestWorker.ended).toBe(TestWorker.opened);
});

test("where a worker fails nothing is kept, and it is told", async () => {
  const indexing = opening(true);
  const reason = await reasonOf(commitArchive(about("aaaaaaaa"), many, undefined, { indexing }));
  indexing.end();
  expect(reason).toBe("failed");
  expect(await counts()).toMatchObject({ archives: 0, records: 0 });
});
