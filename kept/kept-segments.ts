import { INDEX_VERSION } from "../archive/index/index-version";
import type { SegmentStore } from "../archive/segments/segment-store";
import { firstFrom } from "../archive/text/first-from";
import { inflatedByBrowser } from "./deflated";
import type { KeptSegment, Manifest } from "./kept-archive";
import { type KeptStore, openStore, type RecordKey, recordsOf } from "./open-store";
import { unsealed } from "./sealed";

let opened: Promise<KeptStore> | undefined;

/** The store, opened once for all questions of a life of the background. */
function store(): Promise<KeptStore> {
  opened ??= openStore(forget);
  // What could not be opened may be opened later.
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** The store is opened anew for the next question. */
export function closeStore(): void {
  opened?.then(
    (store) => store.close(),
    () => {},
  );
  forget();
}

/** The archives that are to be searched, each with its segments. */
export async function archivesToSearch(): Promise<
  readonly { readonly about: Manifest; readonly segments: SegmentStore }[]
> {
  const archives = await (await store()).getAll("archives");
  return archives
    .filter(({ isOn, indexVersion }) => isOn && indexVersion === INDEX_VERSION)
    .sort((a, b) => a.madeAt.localeCompare(b.madeAt))
    .map((about) => ({ about, segments: new KeptSegments(about) }));
}

/** One archive with its segments, whether it is to be searched or not; undefined where it is not there. */
export async function keptSegments(
  id: string,
): Promise<{ readonly about: Manifest; readonly segments: SegmentStore } | undefined> {
  const about = await (await store()).get("archives", id);
  return about && { about, segments: new KeptSegments(about) };
}

/** The segments of an archive that is kept. @throws {KeptProblem} `damaged` where a record is missing or another */
class KeptSegments implements SegmentStore {
  readonly segments: readonly KeptSegment[];
  readonly #id: string;
  /** The number of each segment's first block, counted over all. */
  readonly #firstBlocks: Uint32Array;

  constructor({ id, segments }: Manifest) {
    this.#id = id;
    this.segments = segments;
    let blocks = 0;
    this.#firstBlocks = Uint32Array.from(segments, (segment) => {
      blocks += segment.blocks.length;
      return blocks - segment.blocks.length;
    });
  }

  async buckets(wanted: readonly { segment: number; bucket: number }[]): Promise<readonly (Uint8Array | undefined)[]> {
    const keys = wanted.map(({ segment, bucket }) => this.#key(segment, bucket));
    return (await this.#read("buckets", keys)).map((seal) => seal && unsealed(seal));
  }

  async blocks(wanted: readonly number[]): Promise<readonly Uint8Array[]> {
    const keys = wanted.map((block) => {
      const segment = firstFrom(this.#firstBlocks, block + 1) - 1;
      return this.#key(segment, block - (this.#firstBlocks[segment] as number));
    });
    return (await this.#read("blocks", keys)).map(unsealed);
  }

  async *facts(): AsyncGenerator<Uint8Array> {
    for (const { number } of this.segments) {
      for (const seal of await (await store()).getAll("facts", recordsOf(this.#id, number))) yield unsealed(seal);
    }
  }

  async words(segment: number, lists: readonly number[]): Promise<readonly Uint8Array[]> {
    const keys = lists.map((list) => this.#key(segment, list));
    return (await this.#read("words", keys)).map(unsealed);
  }

  async gramCounts(): Promise<Uint8Array> {
    return inflatedByBrowser(unsealed(await (await store()).get("counts", this.#id)));
  }

  #key(segment: number, record: number): RecordKey {
    return [this.#id, (this.segments[segment] as KeptSegment).number, record];
  }

  /** All asked for at once, and waited for together: one after another they would take many times as long. */
  async #read(
    name: "buckets" | "blocks" | "words",
    keys: readonly RecordKey[],
  ): Promise<readonly (Uint8Array | undefined)[]> {
    const { store: records } = (await store()).transaction(name);
    return Promise.all(keys.map((key) => records.get(key)));
  }
}
