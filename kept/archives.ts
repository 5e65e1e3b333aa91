import { INDEX_VERSION } from "../archive/index/index-version";
import type { Statement, StatementFacts } from "../archive/types";
import { idsIn } from "./ids";
import type { KeptArchive, Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import { picturesOf, RECORDS, recordsOf, withStore } from "./open-store";
import { factsIn, statementsIn } from "./segment-records";

/** The archives of the reader's own, the oldest first. */
export async function listArchives(): Promise<readonly KeptArchive[]> {
  const all = await withStore((store) => store.getAll("archives"));
  return all.map(listed).sort((a, b) => a.madeAt.localeCompare(b.madeAt));
}

/** For each statement that is kept, by its id, the archive that has it. */
export function statementsKept(): Promise<ReadonlyMap<string, string>> {
  return withStore(async (store) => {
    const archives = await store.getAll("archives");
    const kept = new Map<string, string>();
    for (const { id: archive, segments } of archives) {
      for (const id of await idsIn(store, archive, segments)) kept.set(id, archive);
    }
    return kept;
  });
}

/**
 * The statements of an archive, in its own order, also where its index is outdated.
 * @throws {KeptProblem} `gone`; `damaged`
 */
export async function* readStatements(id: string): AsyncGenerator<Statement> {
  const { segments } = await manifestOf(id);
  for (const segment of segments) yield* statementsIn(withStore, id, segment);
}

/**
 * What lists show of the statements of an archive, in its own order.
 * @throws {KeptProblem} `gone`; `damaged`
 */
export async function* readFactsOf(id: string): AsyncGenerator<StatementFacts> {
  const { segments } = await manifestOf(id);
  for (const segment of segments) yield* factsIn(withStore, id, segment);
}

/**
 * Reads an archive with `read`, and again if meanwhile it became another: what was not read yet of the one before is gone
 * then, which by itself looks like damage.
 * @throws {KeptProblem} and whatever `read` throws
 */
export async function readWhole<T>(id: string, read: () => Promise<T>): Promise<T> {
  for (;;) {
    const before = await manifestOf(id);
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof KeptProblem && error.reason === "damaged")) throw error;
      if (isSame(before, await manifestOf(id))) throw error;
    }
  }
}

const isSame = (one: Manifest, other: Manifest): boolean =>
  String(one.segments.map(({ number }) => number)) === String(other.segments.map(({ number }) => number));

async function manifestOf(id: string): Promise<Manifest> {
  const manifest = await withStore((store) => store.get("archives", id));
  if (!manifest) throw new KeptProblem("gone");
  return manifest;
}

/**
 * Has an archive searched or not.
 * @throws {KeptProblem} `gone`
 */
export const setOn = (id: string, isOn: boolean): Promise<void> => note(id, { isOn });

/**
 * Calls an archive by another name.
 * @throws {KeptProblem} `gone`
 */
export const renameArchive = (id: string, name: string): Promise<void> => note(id, { name });

async function note(id: string, noted: Partial<Pick<Manifest, "isOn" | "name">>): Promise<void> {
  await withStore(async (store) => {
    const tx = store.transaction("archives", "readwrite");
    const manifest = await tx.store.get(id);
    if (!manifest) throw new KeptProblem("gone");
    await Promise.all([tx.store.put({ ...manifest, ...noted }), tx.done]);
  });
}

/** Erases an archive and all that is kept of it. What is not there is erased already. */
export async function deleteArchive(id: string): Promise<void> {
  await withStore(async (store) => {
    const tx = store.transaction(["archives", "counts", "imports", "pictures", "unfinished", ...RECORDS], "readwrite");
    await Promise.all([
      tx.objectStore("archives").delete(id),
      tx.objectStore("counts").delete(id),
      tx.objectStore("unfinished").delete(id),
      tx.objectStore("imports").delete(recordsOf(id)),
      tx.objectStore("pictures").delete(picturesOf(id)),
      ...RECORDS.map((name) => tx.objectStore(name).delete(recordsOf(id))),
      tx.done,
    ]);
  });
}

const listed = ({ indexVersion, segments: _, imports = [], ...archive }: Manifest): KeptArchive => ({
  ...archive,
  imports,
  isOutdated: indexVersion !== INDEX_VERSION,
});
