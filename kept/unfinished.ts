import { INDEX_VERSION } from "../archive/index/index-version";
import { committing } from "./committing";
import { idsIn } from "./ids";
import type { Manifest } from "./kept-archive";
import { isBeingWritten } from "./one-at-a-time";
import { type KeptStore, withStore } from "./open-store";
import type { Written } from "./publish";

/** An import that has begun to be kept. What is found of it after the browser was ended can be gone on with. */
export interface UnfinishedImport extends Written, Pick<Manifest, "id" | "name" | "madeAt" | "indexVersion"> {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** How many documents it has, and in how many files they are. */
  readonly documents: number;
  readonly files: number;
  /** The segments that the archive had when it began, if it was there. */
  readonly base?: readonly number[];
}

/** What is told of one. */
export interface ToGoOn extends Pick<UnfinishedImport, "id" | "name" | "madeAt" | "at" | "documents" | "files"> {
  /** Of its documents, the ids of those that are written. */
  readonly written: readonly string[];
  /** They are added to an archive that is there. */
  readonly isAddition: boolean;
}

/** Imports that have not come to their end, and that nobody is at work on. */
export async function unfinishedImports(): Promise<readonly ToGoOn[]> {
  if (await isBeingWritten()) return [];
  return withStore(async (store) => {
    const found: ToGoOn[] = [];
    for (const unfinished of await store.getAll("unfinished")) {
      const before = await store.get("archives", unfinished.id);
      if (!isToGoOn(unfinished, before)) continue;
      const { id, name, madeAt, at, documents, files, base } = unfinished;
      const had = new Set(before && (await idsIn(store, id, before.segments)));
      const written = (await idsIn(store, id, unfinished.segments)).filter((each) => !had.has(each));
      found.push({
        id,
        name: before?.name ?? name,
        madeAt,
        at,
        documents,
        files,
        written,
        isAddition: base !== undefined,
      });
    }
    return found;
  });
}

/** Gives up an import that has not come to its end: nothing of it is kept any more. */
export const giveUpUnfinished = (id: string): Promise<void> =>
  committing(id, (store) => store.delete("unfinished", id));

/** Whether what was written of an import is still of use: of the archive as it is, and under the rules of now. */
export const isToGoOn = ({ base, indexVersion }: UnfinishedImport, before: Manifest | undefined): boolean =>
  indexVersion === INDEX_VERSION && String(base) === String(baseOf(before));

export const baseOf = (before: Manifest | undefined): readonly number[] | undefined =>
  before?.segments.map(({ number }) => number);

/** Notes how far an import is. */
export async function noteUnfinished(store: KeptStore, unfinished: UnfinishedImport): Promise<void> {
  const tx = store.transaction("unfinished", "readwrite", { durability: "strict" });
  await Promise.all([tx.store.put(unfinished), tx.done]);
}
