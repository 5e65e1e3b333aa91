import { type SaidOf, saidOtherwise } from "../archive/compile/said-otherwise";
import { INDEX_VERSION } from "../archive/index/index-version";
import { GramCounter, gramsOfUnit } from "../archive/segments/gram-counter";
import { countsWithout, joinCounts } from "../archive/segments/gram-counts";
import { SegmentWriter } from "../archive/segments/segment-writer";
import { passagesOf } from "../archive/text/passages";
import type { Statement } from "../archive/types";
import { committing } from "./committing";
import { deflated, inflated } from "./deflated";
import type { KeptImport, KeptSegment, Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import type { KeptStore } from "./open-store";
import { endOf, nextNumber, publish, sumOf } from "./publish";
import { sealed, unsealed } from "./sealed";
import { factsIn, statementsIn, type WithStore } from "./segment-records";
import { writeSegment } from "./write-segment";

/** What is to be another in an archive; of ids that it does not have, nothing. */
export interface Revision {
  readonly deleted: ReadonlySet<string>;
  readonly said: ReadonlyMap<string, Partial<SaidOf>>;
}

export interface Revised {
  /** What was said before of each document of which something else is said now. */
  readonly before: ReadonlyMap<string, SaidOf>;
  /** How many documents were deleted. */
  readonly deleted: number;
  /** So much less is kept than before, in bytes; below 0 where it is more. */
  readonly freed: number;
}

/** Where deleted passages have left so many of the others' numbers free, all of an archive is written anew. */
const MOST_GONE = 1 / 20;

/**
 * Deletes documents of an archive, and has others said to be of another title, issuer, kind or date. Segments that have
 * any of them are written anew, as an import writes them; then all of it is so at once, or, whatever happens meanwhile,
 * nothing has changed.
 * @param onIndexed hears how many documents of how many are indexed again so far
 * @throws {KeptProblem} `gone`; `full`, `damaged`
 */
export async function reviseArchive(
  id: string,
  revision: Revision,
  onIndexed: (done: number, of: number) => void = () => {},
): Promise<Revised> {
  return committing(id, async (store) => {
    const manifest = await store.get("archives", id);
    if (!manifest) throw new KeptProblem("gone");
    return revise(store, manifest, revision, onIndexed);
  });
}

/**
 * The same, for who has its turn already.
 * @param imports which of them can be taken back afterwards, if not the same
 */
export async function revise(
  store: KeptStore,
  manifest: Manifest,
  revision: Revision,
  onIndexed: (done: number, of: number) => void,
  imports?: readonly KeptImport[],
): Promise<Revised> {
  const unfinished = await store.get("unfinished", manifest.id);
  const first = nextNumber(manifest.segments, unfinished?.segments);
  return new Revising(store, manifest, revision, first, onIndexed, imports).run();
}

class Revising {
  readonly #before = new Map<string, SaidOf>();
  /** Of what is deleted: these are not to be counted any more. */
  #gone: GramCounter | undefined;
  readonly #withStore: WithStore;
  #deleted = 0;
  #done = 0;

  constructor(
    private readonly store: KeptStore,
    private readonly manifest: Manifest,
    private readonly revision: Revision,
    private nextNumber: number,
    private readonly onIndexed: (done: number, of: number) => void,
    private readonly imports?: readonly KeptImport[],
  ) {
    this.#withStore = (work) => work(store);
  }

  async run(): Promise<Revised> {
    const { manifest, store } = this;
    const isTouched = await this.#touched();
    const isWhole = manifest.segments.every((segment) => isTouched.has(segment));
    const of = sumOf([...isTouched], "statements");
    const segments: KeptSegment[] = [];
    let counts: Uint8Array | undefined;
    let end = 0;
    for (const segment of manifest.segments) {
      if (!isTouched.has(segment)) {
        segments.push(segment);
        continue;
      }
      const writer = new SegmentWriter(isWhole ? end : segment.first);
      for await (const statement of statementsIn(this.#withStore, manifest.id, segment)) {
        this.#add(statement, writer);
        this.onIndexed(++this.#done, of);
      }
      const written = writer.finish();
      end += written.about.units;
      // One without anything in it stays, for its number: no other may ever have it.
      segments.push(await writeSegment(store, manifest.id, this.nextNumber++, written));
      if (isWhole) counts = joinCounts(counts, written.gramCounts);
    }
    let { bytes } = manifest;
    if (isTouched.size > 0 || this.imports) {
      const written = { segments, counts: sealed(deflated(counts ?? (await this.#countsLeft()))) };
      const imports = this.imports ?? manifest.imports ?? [];
      const { deleted: gone } = this.revision;
      // Where none was written anew, they are of the rules of which they were.
      const indexVersion = isTouched.size > 0 ? INDEX_VERSION : manifest.indexVersion;
      const published = { about: manifest, isGoingOn: true, isThere: true, imports, gone, indexVersion };
      bytes = await publish(store, written, published);
    }
    return { before: this.#before, deleted: this.#deleted, freed: manifest.bytes - bytes };
  }

  /** The segments that are to be written anew: all, where too little of their numbers is in use, or their rules are others. */
  async #touched(): Promise<ReadonlySet<KeptSegment>> {
    const { segments, passages, indexVersion, id } = this.manifest;
    const { deleted, said } = this.revision;
    const touched = new Set<KeptSegment>();
    let going = 0;
    for (const segment of segments) {
      for await (const facts of factsIn(this.#withStore, id, segment)) {
        if (deleted.has(facts.id)) going += 1;
        else if (!said.has(facts.id)) continue;
        touched.add(segment);
      }
    }
    const isSparse = going > 0 && endOf(segments) - passages > passages * MOST_GONE;
    const isAll = touched.size > 0 && (isSparse || indexVersion !== INDEX_VERSION);
    return isAll ? new Set(segments) : touched;
  }

  #add(statement: Statement, writer: SegmentWriter): void {
    const { id, text } = statement;
    if (this.revision.deleted.has(id)) {
      this.#deleted += 1;
      this.#gone ??= new GramCounter();
      for (const range of passagesOf(text)) this.#gone.add(gramsOfUnit(text.slice(...range)));
      return;
    }
    const said = this.revision.said.get(id);
    if (!said) {
      writer.add(statement);
      return;
    }
    const { title, issuer, kind, date } = statement;
    this.#before.set(id, { title, issuer, kind, date });
    writer.add(saidOtherwise(statement, said));
  }

  async #countsLeft(): Promise<Uint8Array> {
    const packed = inflated(unsealed(await this.store.get("counts", this.manifest.id)));
    return this.#gone ? countsWithout(packed, this.#gone.counts) : packed;
  }
}
