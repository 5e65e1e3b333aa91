import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { PackNote } from "./pack-notes";
import type { SigningKey } from "./signing-key";

/** What is known of packs. It has a database of its own, which is there only for who has brought or saved one. */
interface PackSchema extends DBSchema {
  /** By the archive that was kept of the pack, or saved as one. */
  notes: { key: string; value: PackNote };
  keys: { key: "own"; value: SigningKey };
}

const NAME = "packs";

/** Whether the database is there: to open it would make it. */
export const hasPackStore = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Opens the database, and closes it when `work` is done. */
export async function withPackStore<T>(work: (store: IDBPDatabase<PackSchema>) => Promise<T>): Promise<T> {
  const store = await openDB<PackSchema>(NAME, 1, {
    upgrade(made) {
      made.createObjectStore("notes");
      made.createObjectStore("keys");
    },
  });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

export const erasePackStore = (): Promise<void> => deleteDB(NAME);
