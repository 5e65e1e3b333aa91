import { CAME } from "./came";
import { idsIn } from "./ids";
import type { KeptSegment } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import { type KeptStore, picturesOf, RECORDS, type RecordKey, recordsOf } from "./open-store";

/**
 * Erases all records that no archive has: those of an import that failed, and of what took another's place.
 * @param written the archive of which pictures may have lost their statements
 */
export async function sweep(store: KeptStore, written: string): Promise<void> {
  const archives = await store.getAll("archives");
  const unfinished = await store.getAll("unfinished");
  const owned = new Set(
    [...archives, ...unfinished].flatMap(({ id, segments }) => segments.map(({ number }) => keyOf(id, number))),
  );
  for (const name of RECORDS) {
    let after: RecordKey = ["", 0, 0];
    for (;;) {
      // The first record behind all segments that were looked at; there are as many steps as segments.
      const found: RecordKey | undefined = (await store.getAllKeys(name, IDBKeyRange.lowerBound(after, true), 1))[0];
      if (!found) break;
      const [archive, segment] = found;
      if (!owned.has(keyOf(archive, segment))) await store.delete(name, recordsOf(archive, segment));
      after = [archive, segment, Number.MAX_SAFE_INTEGER];
    }
  }
  const kept = new Set(archives.map(({ id }) => id));
  for (const id of await store.getAllKeys("counts")) if (!kept.has(id)) await store.delete("counts", id);
  const imports = new Set(
    archives.flatMap(({ id, imports = [] }) =>
      [CAME, ...imports.map(({ number }) => number)].map((each) => keyOf(id, each)),
    ),
  );
  for (const key of await store.getAllKeys("imports"))
    if (!imports.has(keyOf(key[0], key[1]))) await store.delete("imports", key);
  await sweepPictures(store, [...archives, ...unfinished], written);
}

/** A statement that nobody has any more has no pictures. Those of an archive that cannot be read are left alone. */
async function sweepPictures(
  store: KeptStore,
  owners: readonly { readonly id: string; readonly segments: readonly KeptSegment[] }[],
  written: string,
): Promise<void> {
  let after: [archive: string, ...more: unknown[]] = [""];
  for (;;) {
    const [found] = await store.getAllKeys("pictures", IDBKeyRange.lowerBound(after, true), 1);
    if (!found) break;
    const [archive] = found;
    after = [archive, []];
    const own = owners.filter(({ id }) => id === archive);
    if (own.length === 0) await store.delete("pictures", picturesOf(archive));
    else if (archive === written) {
      const segments = own.flatMap(({ segments }) => segments);
      const ids = await idsIn(store, archive, segments).catch(unlessDamaged);
      if (ids) await sweepPicturesBut(store, archive, new Set(ids));
    }
  }
}

async function sweepPicturesBut(store: KeptStore, archive: string, ids: ReadonlySet<string>): Promise<void> {
  for (const key of await store.getAllKeys("pictures", picturesOf(archive)))
    if (!ids.has(key[1])) await store.delete("pictures", key);
}

function unlessDamaged(error: unknown): undefined {
  if (!(error instanceof KeptProblem && error.reason === "damaged")) throw error;
}

const keyOf = (archive: string, segment: number): string => `${archive} ${segment}`;
