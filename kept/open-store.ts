import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { DataFile } from "../archive/data-files";
import type { Manifest } from "./kept-archive";
import { KeptProblem, problemOf } from "./kept-problem";

/** Archives of the reader's own, as IndexedDB has them. */
export interface KeptSchema extends DBSchema {
  /** By id. What has no entry here is not there. */
  archives: { key: string; value: Manifest };
  /** The data files in parts: by id of the archive, file, and number of the part, from 0. */
  parts: { key: [id: string, file: DataFile, part: number]; value: Uint8Array };
  /** The ids of an archive's statements, by its own; they are told from their letters, whatever their spelling. */
  statements: { key: string; value: readonly string[] };
}

type KeptStore = IDBPDatabase<KeptSchema>;
type Name = "archives" | "parts" | "statements";

/** One of the stores, within a transaction that reads. */
export type StoreReader<Of extends Name> = IDBPObjectStore<KeptSchema, Name[], Of>;

/** The keys of all parts of an archive, or of one of its files. An array sorts behind all numbers and texts. */
export const partsOf = (id: string, file?: DataFile): IDBKeyRange =>
  IDBKeyRange.bound(file ? [id, file] : [id], file ? [id, file, []] : [id, []]);

const NAME = "archives";

/** Raised when the stores take another shape. */
const VERSION = 1;

/**
 * Opens the store, and closes it when `work` is done: a connection that stays open would keep a newer version of the
 * extension from changing its shape.
 * @throws {KeptProblem} whatever goes wrong
 */
export async function withStore<T>(work: (store: KeptStore) => Promise<T>, version = VERSION): Promise<T> {
  let store: KeptStore | undefined;
  try {
    store = await open(version);
    return await work(store);
  } catch (error) {
    throw problemOf(error);
  } finally {
    store?.close();
  }
}

function open(version: number): Promise<KeptStore> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    openDB<KeptSchema>(NAME, version, {
      upgrade(store, from) {
        if (from > 0) return;
        store.createObjectStore("archives", { keyPath: "id" });
        store.createObjectStore("parts");
        store.createObjectStore("statements");
      },
      blocked() {
        isBlocked = true;
        reject(new KeptProblem("blocked"));
      },
    }).then((store) => (isBlocked ? store.close() : resolve(store)), reject);
  });
}
