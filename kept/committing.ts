import { oneAtATime } from "./one-at-a-time";
import { type KeptStore, withStore } from "./open-store";
import { sweep } from "./sweep";

/** How far a commit is. */
export interface Committed {
  /** Statements that are indexed. */
  readonly indexed: number;
  /** Of these, those that are written. */
  readonly written: number;
  /** Passages that are indexed. */
  readonly passages: number;
}

/**
 * Does what writes an archive, alone; what is of no archive is swept away before and after, whatever came of it.
 * @param id of the archive that is written
 * @throws {KeptProblem} `full` above all; and whatever `work` throws
 */
export const committing = <T>(id: string, work: (store: KeptStore) => Promise<T>): Promise<T> =>
  oneAtATime(() =>
    withStore(async (store) => {
      await sweep(store, id);
      try {
        return await work(store);
      } finally {
        // What is still there is swept away at the latest before the next archive is kept.
        await sweep(store, id).catch(() => {});
      }
    }),
  );
