import { INDEX_VERSION } from "../archive/index/index-version";
import { joinCounts } from "../archive/segments/gram-counts";
import { SegmentWriter } from "../archive/segments/segment-writer";
import type { Statement } from "../archive/types";
import { deflated } from "./deflated";
import type { KeptSegment, Manifest } from "./kept-archive";
import { oneAtATime } from "./one-at-a-time";
import { type KeptStore, type RECORDS, withStore } from "./open-store";
import { sealed } from "./sealed";
import { sweep } from "./sweep";

/** While a transaction writes, nobody reads: this many records take some ten milliseconds. */
const RECORDS_AT_ONCE = 128;

/** What is told of an archive that is to be kept. */
export type NewArchive = Pick<Manifest, "id" | "name" | "isOn" | "madeAt">;

/**
 * Keeps an archive, in the place of one of the same id if there is one. All of it is there afterwards, or, whatever
 * happens meanwhile, nothing has changed: what makes its records an archive is written last, at once. The memory that this
 * takes does not grow with the number of statements.
 * @param statements each with an id of its own
 * @param onIndexed hears how many statements are indexed so far
 * @throws {KeptProblem} `full` above all; and whatever `statements` throws
 */
export async function commitArchive(
  about: NewArchive,
  statements: Iterable<Statement> | AsyncIterable<Statement>,
  onIndexed: (statements: number) => void = () => {},
): Promise<void> {
  await oneAtATime(() =>
    withStore(async (store) => {
      await sweep(store);
      const before = await store.get("archives", about.id);
      const writing = new Writing(
        store,
        about,
        1 + Math.max(-1, ...(before?.segments ?? []).map(({ number }) => number)),
      );
      try {
        let indexed = 0;
        for await (const statement of statements) {
          await writing.add(statement);
          onIndexed(++indexed);
        }
        await writing.publish();
      } catch (error) {
        // What is of no archive is swept away at the latest before the next one is kept.
        await sweep(store).catch(() => {});
        throw error;
      }
      await sweep(store);
    }),
  );
}

/** An archive that is being written, segment after segment. */
class Writing {
  readonly #segments: KeptSegment[] = [];
  #writer = new SegmentWriter(0);
  #units = 0;
  #bytes = 0;
  #counts: Uint8Array | undefined;

  constructor(
    private readonly store: KeptStore,
    private readonly about: NewArchive,
    private readonly firstNumber: number,
  ) {}

  async add(statement: Statement): Promise<void> {
    this.#writer.add(statement);
    if (this.#writer.isFull) await this.#finish();
  }

  async publish(): Promise<void> {
    if (this.#writer.units > 0) await this.#finish();
    const tx = this.store.transaction(["archives", "counts"], "readwrite", { durability: "strict" });
    // Where a write fails, that is what is told, and not that the transaction was aborted.
    tx.done.catch(() => {});
    const statements = this.#segments.reduce((sum, { statements }) => sum + statements, 0);
    const manifest: Manifest = {
      ...this.about,
      statements,
      passages: this.#units,
      bytes: this.#bytes,
      indexVersion: INDEX_VERSION,
      segments: this.#segments,
    };
    const counts = sealed(deflated(this.#counts ?? new Uint8Array()));
    try {
      await tx.objectStore("counts").put(counts, this.about.id);
      await tx.objectStore("archives").put(manifest);
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // The browser has aborted it already.
      }
      throw error;
    }
    await tx.done;
  }

  async #finish(): Promise<void> {
    const segment = this.#writer.finish();
    const number = this.firstNumber + this.#segments.length;
    await this.#write("buckets", number, segment.buckets);
    await this.#write("blocks", number, [...segment.blocks.entries()]);
    await this.#write("facts", number, [...segment.facts.entries()]);
    await this.#write("words", number, [...segment.words.entries()]);
    this.#counts = joinCounts(this.#counts, segment.gramCounts);
    this.#segments.push({ ...segment.about, number });
    this.#units += segment.about.units;
    this.#writer = new SegmentWriter(this.#units);
  }

  async #write(
    name: (typeof RECORDS)[number],
    segment: number,
    records: readonly (readonly [record: number, bytes: Uint8Array])[],
  ): Promise<void> {
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      const tx = this.store.transaction(name, "readwrite");
      tx.done.catch(() => {});
      for (const [record, bytes] of records.slice(at, at + RECORDS_AT_ONCE)) {
        const seal = sealed(bytes);
        this.#bytes += seal.length;
        tx.store.put(seal, [this.about.id, segment, record]).catch(() => {});
      }
      await tx.done;
    }
  }
}
