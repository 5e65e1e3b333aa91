import { type KeptStore, picturesOf, withStore } from "./open-store";
import { sealed, unsealed } from "./sealed";

/** Writes the pictures of a statement's pages, in the place of those that are there. */
export async function writePictures(
  store: KeptStore,
  archive: string,
  statement: string,
  pictures: ReadonlyMap<number, Uint8Array> = new Map(),
): Promise<void> {
  if (pictures.size === 0) return;
  const tx = store.transaction("pictures", "readwrite");
  tx.done.catch(() => {});
  tx.store.delete(picturesOf(archive, statement)).catch(() => {});
  for (const [page, bytes] of pictures) {
    const seal = sealed(bytes);
    tx.store.put(seal, [archive, statement, page, seal.length]).catch(() => {});
  }
  await tx.done;
}

/**
 * The picture of a page, compressed; undefined where none is kept.
 * @param page its number, from 1
 * @throws {KeptProblem} `damaged`
 */
export const pictureOf = (archive: string, statement: string, page: number): Promise<Uint8Array | undefined> =>
  withStore(async (store) => {
    const [seal] = await store.getAll("pictures", picturesOf(archive, statement, page), 1);
    return seal && unsealed(seal);
  });
