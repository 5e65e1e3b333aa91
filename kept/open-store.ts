import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Manifest } from "./kept-archive";
import { KeptProblem, problemOf } from "./kept-problem";
import type { UnfinishedImport } from "./unfinished";

/** Which record of which segment of which archive. */
export type RecordKey = [archive: string, segment: number, record: number];

/** Which page, from 1, of which statement of which archive, and how many bytes it has. */
export type PictureKey = [archive: string, statement: string, page: number, bytes: number];

/** Archives of the reader's own, as IndexedDB has them. All bytes are sealed. */
export interface KeptSchema extends DBSchema {
  /** By id. What has no entry here is not there. */
  archives: { key: string; value: Manifest };
  /** Postings, by bucket. */
  buckets: { key: RecordKey; value: Uint8Array };
  /** Statements, by block. */
  blocks: { key: RecordKey; value: Uint8Array };
  /** What lists show of statements, by block. */
  facts: { key: RecordKey; value: Uint8Array };
  /** Words, by list. */
  words: { key: RecordKey; value: Uint8Array };
  /** In how many units each gram stands, by archive. */
  counts: { key: string; value: Uint8Array };
  /** The ids of the statements of each import, by its number; one record each. */
  imports: { key: RecordKey; value: Uint8Array };
  /** Pages of statements that were read from pictures, each with its size in its key. */
  pictures: { key: PictureKey; value: Uint8Array };
  /** Imports that have not come to their end, by archive. */
  unfinished: { key: string; value: UnfinishedImport };
}

/** Stores of what segments are made of. */
export const RECORDS = ["buckets", "blocks", "facts", "words"] as const;

export type KeptStore = IDBPDatabase<KeptSchema>;

/** The keys of all pictures of an archive, or of one of its statements, or of one page of that. */
export const picturesOf = (...key: [archive: string, statement?: string, page?: number]): IDBKeyRange =>
  IDBKeyRange.bound(key, [...key, []]);

/** The keys of all records of an archive, or of one of its segments. An array sorts behind all numbers and texts. */
export const recordsOf = (archive: string, segment?: number): IDBKeyRange =>
  segment === undefined
    ? IDBKeyRange.bound([archive], [archive, []])
    : IDBKeyRange.bound([archive, segment], [archive, segment, []]);

const NAME = "archives";

/** Raised when the stores take another shape. */
export const VERSION = 3;

/**
 * Opens the store, and closes it when `work` is done: a connection that stays open would keep a newer version of the
 * extension from changing its shape.
 * @throws {KeptProblem} whatever goes wrong
 */
export async function withStore<T>(work: (store: KeptStore) => Promise<T>, version = VERSION): Promise<T> {
  let store: KeptStore | undefined;
  try {
    store = await openStore(() => {}, version);
    return await work(store);
  } catch (error) {
    throw problemOf(error);
  } finally {
    store?.close();
  }
}

/**
 * Opens the store for long. It is closed where a newer version of the extension needs it, or the browser takes it away.
 * @param closed is called then; it has to be opened again
 * @throws {KeptProblem} `blocked`, and whatever else goes wrong
 */
export function openStore(closed: () => void, version = VERSION): Promise<KeptStore> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    openDB<KeptSchema>(NAME, version, {
      upgrade(store, from) {
        if (from < 1) {
          store.createObjectStore("archives", { keyPath: "id" });
          for (const name of RECORDS) store.createObjectStore(name);
          store.createObjectStore("counts");
        }
        if (from < 2) {
          store.createObjectStore("imports");
          store.createObjectStore("unfinished", { keyPath: "id" });
        }
        store.createObjectStore("pictures");
      },
      blocked() {
        isBlocked = true;
        reject(new KeptProblem("blocked"));
      },
      blocking(_now, _next, event) {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    }).then(
      (store) => (isBlocked ? store.close() : resolve(store)),
      (error: unknown) => reject(problemOf(error)),
    );
  });
}
