import type { Indexing } from "../../../../kept/writing";
import { IndexingWorkers } from "./indexing-workers";
import { openWorker } from "./open-worker";

/** Does what may index much, in workers of its own, which end with it. */
export async function byWorkers<T>(work: (indexing: Indexing) => Promise<T>): Promise<T> {
  const workers = new IndexingWorkers(openWorker);
  try {
    return await work(workers);
  } finally {
    workers.end();
  }
}
