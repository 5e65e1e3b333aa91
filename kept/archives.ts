import type { DataBytes, DataDigests, DataFile } from "../archive/data-files";
import { INDEX_VERSION } from "../archive/index/index-version";
import { joinedBytes } from "../archive/joined-bytes";
import { bytesIn } from "./bytes-in";
import type { KeptArchive, Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import { partsOf, type StoreReader, withStore } from "./open-store";

/** The archives of the reader's own, the oldest first. */
export async function listArchives(): Promise<readonly KeptArchive[]> {
  const all = await withStore((store) => store.getAll("archives"));
  return all.map(listed).sort((a, b) => a.madeAt.localeCompare(b.madeAt));
}

/** For each statement that is kept, by its id, the archive that has it. */
export function statementsKept(): Promise<ReadonlyMap<string, string>> {
  return withStore(async (store) => {
    const { store: statements } = store.transaction("statements");
    const [archives, lists] = await Promise.all([statements.getAllKeys(), statements.getAll()]);
    return new Map(lists.flatMap((list, at) => list.map((id) => [id, archives[at] as string] as const)));
  });
}

/**
 * An archive's files, as `Archive.load` takes them.
 * @throws {KeptProblem} `gone`; `outdated`; `incomplete`, where a part of them is missing. What was changed in them is
 * found by their digests.
 */
export function readArchive(id: string): Promise<{ files: DataBytes; digests: DataDigests }> {
  return withStore(async (store) => {
    const tx = store.transaction(["archives", "parts"]);
    const manifest = await tx.objectStore("archives").get(id);
    if (!manifest) throw new KeptProblem("gone");
    if (manifest.indexVersion !== INDEX_VERSION) throw new KeptProblem("outdated");
    const parts = tx.objectStore("parts");
    const read = (file: DataFile) => readFile(parts, id, file);
    const [statements, index, search] = await Promise.all([read("statements"), read("index"), read("search")]);
    const files = { statements, index, search };
    if (bytesIn(files) !== manifest.bytes) throw new KeptProblem("incomplete");
    return { files, digests: manifest.digests };
  });
}

/**
 * The bytes of `statements.json` of an archive, also where its index is outdated.
 * @throws {KeptProblem} `gone`
 */
export function readStatements(id: string): Promise<Uint8Array> {
  return withStore(async (store) => {
    const tx = store.transaction(["archives", "parts"]);
    if (!(await tx.objectStore("archives").get(id))) throw new KeptProblem("gone");
    return readFile(tx.objectStore("parts"), id, "statements");
  });
}

/**
 * Has an archive searched or not.
 * @throws {KeptProblem} `gone`
 */
export async function setOn(id: string, isOn: boolean): Promise<void> {
  await withStore(async (store) => {
    const tx = store.transaction("archives", "readwrite");
    const manifest = await tx.store.get(id);
    if (!manifest) throw new KeptProblem("gone");
    await Promise.all([tx.store.put({ ...manifest, isOn }), tx.done]);
  });
}

/** Erases an archive and all that is kept of it. What is not there is erased already. */
export async function deleteArchive(id: string): Promise<void> {
  await withStore(async (store) => {
    const tx = store.transaction(["archives", "parts", "statements"], "readwrite");
    await Promise.all([
      tx.objectStore("archives").delete(id),
      tx.objectStore("parts").delete(partsOf(id)),
      tx.objectStore("statements").delete(id),
      tx.done,
    ]);
  });
}

async function readFile(parts: StoreReader<"parts">, id: string, file: DataFile): Promise<Uint8Array> {
  return joinedBytes(await parts.getAll(partsOf(id, file)));
}

const listed = ({ indexVersion, digests: _, ...archive }: Manifest): KeptArchive => ({
  ...archive,
  isOutdated: indexVersion !== INDEX_VERSION,
});
