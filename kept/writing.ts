import { INDEX_VERSION } from "../archive/index/index-version";
import { joinCounts } from "../archive/segments/gram-counts";
import { SegmentWriter } from "../archive/segments/segment-writer";
import type { Statement } from "../archive/types";
import type { Committed } from "./committing";
import { deflated, inflated } from "./deflated";
import { packedIds } from "./ids";
import type { KeptImport, KeptSegment, Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import type { KeptStore, RECORDS } from "./open-store";
import { sealed, unsealed } from "./sealed";

/** While a transaction writes, nobody reads: this many records take some ten milliseconds. */
const RECORDS_AT_ONCE = 128;

/** What is told of an archive that is to be kept. */
export interface NewArchive extends Pick<Manifest, "id" | "name" | "isOn" | "madeAt"> {
  /** Which imports can be taken back; those that could before, unless it is said. */
  readonly imports?: readonly KeptImport[];
}

/** Whole segments of an archive that are written. */
export interface Written {
  readonly segments: readonly KeptSegment[];
  /** Of their records together. */
  readonly bytes: number;
  /** In how many units each gram stands, sealed. */
  readonly counts: Uint8Array;
}

/** What an archive becomes beside its segments. */
export interface Published {
  readonly about: NewArchive;
  /** Its name, and whether it is searched, are what they are by now, where it is there. */
  readonly isGoingOn: boolean;
  /** It must be there by now: it is written anew, and may have been deleted meanwhile. */
  readonly isThere: boolean;
  readonly imports: readonly KeptImport[];
  /** The statements of the last of its imports, where that is new. */
  readonly imported?: readonly string[];
}

/** An archive that is being written, segment after segment. It is none before it is published. */
export class Writing {
  readonly #segments: KeptSegment[];
  #writer: SegmentWriter;
  #units: number;
  #bytes: number;
  #counts: Uint8Array | undefined;
  #written: number;
  #indexed: number;

  /**
   * @param firstNumber of its segments
   * @param before segments of it that were written before
   */
  constructor(
    private readonly store: KeptStore,
    private readonly id: string,
    private readonly firstNumber: number,
    before?: Written,
  ) {
    this.#segments = [...(before?.segments ?? [])];
    this.#units = sumOf(this.#segments, "units");
    this.#bytes = before?.bytes ?? 0;
    this.#counts = before && inflated(unsealed(before.counts));
    this.#written = this.#indexed = sumOf(this.#segments, "statements");
    this.#writer = new SegmentWriter(this.#units);
  }

  get committed(): Committed {
    return { indexed: this.#indexed, written: this.#written, passages: this.#units + this.#writer.units };
  }

  get written(): Written {
    return { segments: this.#segments, bytes: this.#bytes, counts: this.#sealedCounts() };
  }

  /** @returns whether a segment was written with it */
  async add(statement: Statement): Promise<boolean> {
    this.#writer.add(statement);
    this.#indexed++;
    const { isFull } = this.#writer;
    if (isFull) await this.finish();
    return isFull;
  }

  /** Writes what is not written yet. */
  async finish(): Promise<void> {
    if (this.#writer.units === 0) return;
    const segment = this.#writer.finish();
    const number = Math.max(this.firstNumber, 1 + (this.#segments.at(-1)?.number ?? -1));
    await this.#write("buckets", number, segment.buckets);
    await this.#write("blocks", number, [...segment.blocks.entries()]);
    await this.#write("facts", number, [...segment.facts.entries()]);
    await this.#write("words", number, [...segment.words.entries()]);
    this.#counts = joinCounts(this.#counts, segment.gramCounts);
    this.#segments.push({ ...segment.about, number });
    this.#units += segment.about.units;
    this.#written = this.#indexed;
    this.#writer = new SegmentWriter(this.#units);
  }

  /** Makes it an archive, at once. @throws {KeptProblem} `gone` where it had to be there and is not any more */
  async publish({ about, isGoingOn, isThere, imports, imported }: Published): Promise<void> {
    await this.finish();
    const names = ["archives", "counts", "imports", "unfinished"] as const;
    const { id, name, isOn, madeAt } = about;
    const tx = this.store.transaction(names, "readwrite", { durability: "strict" });
    // Where a write fails, that is what is told, and not that the transaction was aborted.
    tx.done.catch(() => {});
    try {
      const now = await tx.objectStore("archives").get(this.id);
      if (isThere && !now) throw new KeptProblem("gone");
      const last = imports.at(-1);
      if (imported && last) await tx.objectStore("imports").put(packedIds(imported), [this.id, last.number, 0]);
      await tx.objectStore("unfinished").delete(this.id);
      await tx.objectStore("counts").put(this.#sealedCounts(), this.id);
      const manifest: Manifest = {
        id,
        madeAt,
        name: isGoingOn && now ? now.name : name,
        isOn: isGoingOn && now ? now.isOn : isOn,
        statements: this.#written,
        passages: this.#units,
        bytes: this.#bytes,
        imports,
        indexVersion: INDEX_VERSION,
        segments: this.#segments,
      };
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

  /** Mostly zeros, where an archive is small. */
  #sealedCounts(): Uint8Array {
    return sealed(deflated(this.#counts ?? new Uint8Array()));
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
        tx.store.put(seal, [this.id, segment, record]).catch(() => {});
      }
      await tx.done;
    }
  }
}

/** The number of the next segment of an archive. */
export const nextNumber = (...segments: readonly (readonly KeptSegment[] | undefined)[]): number =>
  1 + Math.max(-1, ...segments.flatMap((each) => (each ?? []).map(({ number }) => number)));

const sumOf = (segments: readonly KeptSegment[], what: "units" | "statements"): number =>
  segments.reduce((sum, segment) => sum + segment[what], 0);
