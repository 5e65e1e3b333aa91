import { workerOpener } from "../../../platform/worker-opener";
import address from "./archives-worker.ts?worker&url";

/** A worker that reads files and makes archives of them. */
export const openWorker = workerOpener("archives-worker", address);
