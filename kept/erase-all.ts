import { deleteDB, openDB } from "idb";
import { deleteArchive, listArchives } from "./archives";
import { erasePackStore, hasPackStore } from "./pack-store";
import { unfinishedImports } from "./unfinished";

/** A database of nothing but random bytes. */
const FILLING = "filling";

/** In bytes; together more than Chromium holds in memory before it writes (four million), each too small for a file of its own. */
const FILLING_VALUE = 30_000;
const FILLING_VALUES = 300;

/**
 * Erases all archives of the user's own, what is noted of them, and the key that packs are signed with, so that nothing of
 * them is left on the disk once the browser has been started again. Of what is deleted Chromium drops the bytes only where
 * they were in a file before the deletion was: so random bytes push them there first.
 * @throws {KeptProblem} where an archive could not be erased
 */
export async function eraseAllArchives(): Promise<void> {
  const [archives, unfinished] = [await listArchives(), await unfinishedImports()];
  await fill();
  for (const { id } of [...archives, ...unfinished]) await deleteArchive(id);
  await erasePackStore();
  // Another page that is just reading one holds its database for that long, and no longer.
  await deleteDB("archives");
  await deleteDB(FILLING);
}

/** Whether, besides archives, something is there to be erased: what is noted of packs, the key, or an import broken off. */
export const isMoreLeft = async (): Promise<boolean> =>
  (await hasPackStore()) || (await unfinishedImports()).length > 0;

async function fill(): Promise<void> {
  const store = await openDB(FILLING, 1, {
    upgrade(made) {
      made.createObjectStore("values");
    },
  });
  try {
    const tx = store.transaction("values", "readwrite", { durability: "strict" });
    for (let at = 0; at < FILLING_VALUES; at++)
      void tx.store.put(crypto.getRandomValues(new Uint8Array(FILLING_VALUE)), at);
    await tx.done;
  } finally {
    store.close();
  }
}
