import { deleteDB } from "idb";
import { deleteArchive, listArchives } from "./archives";
import { erasePackStore } from "./pack-store";

/**
 * Erases all archives of the user's own, what is noted of them, and the key that packs are signed with: their databases too, since of a record
 * that is deleted alone a browser leaves the bytes on the disk.
 * @throws {KeptProblem} where an archive could not be erased
 */
export async function eraseAllArchives(): Promise<void> {
  for (const { id } of await listArchives()) await deleteArchive(id);
  await erasePackStore();
  // Another page that is just reading one holds its database for that long, and no longer.
  await deleteDB("archives");
}
