import { workerOpener } from "../../../platform/worker-opener";
import address from "./recogniser-worker.ts?worker&url";

/** A worker that recognises one line at a time. */
export const openRecogniser = workerOpener("recogniser-worker", address);
