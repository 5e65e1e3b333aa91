import { workerOpener } from "../../../platform/worker-opener";
import address from "./picture-worker.ts?worker&url";

/** A worker that reads pictures. */
export const openWorker = workerOpener("picture-worker", address);
