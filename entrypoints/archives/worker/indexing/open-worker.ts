import { workerOpener } from "../../../../platform/worker-opener";
import address from "./indexing-worker.ts?worker&url";

/** A worker that indexes batches of statements. */
export const openWorker = workerOpener("indexing-worker", address);
