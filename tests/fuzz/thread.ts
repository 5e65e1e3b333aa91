import { Worker } from "node:worker_threads";
import type { Done, Work } from "./work";

/** An input that takes longer than this hangs; the longest takes some hundredths of it. */
const HANGS_MS = 20_000;
/** Between two looks at whether a thread still goes on. */
const LOOK_MS = 1000;

/** A thread does not take over from its process that it reads TypeScript. */
const BEGIN = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData);
});`;

/** A thread that looks at inputs; another takes its place when it hangs. */
export class Thread {
  #worker: Worker | undefined;

  /** Looks at all inputs of a target; of one that hangs it says that. */
  run(work: Omit<Work, "at">): Promise<Done> {
    this.#worker ??= new Worker(BEGIN, { eval: true, workerData: new URL("./worker.ts", import.meta.url).href });
    const worker = this.#worker;
    const at = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const now = new Int32Array(at);
    const started = performance.now();
    return new Promise((resolve, reject) => {
      let last = { seen: 0, when: started };
      const watch = setInterval(() => {
        const seen = Atomics.load(now, 0);
        if (seen !== last.seen || seen === 0) last = { seen, when: performance.now() };
        else if (performance.now() - last.when > HANGS_MS) hang(seen);
      }, LOOK_MS);
      const end = () => {
        clearInterval(watch);
        worker.off("message", onDone).off("error", onError);
      };
      const onDone = (done: Done) => {
        end();
        resolve(done);
      };
      const onError = (error: Error) => {
        end();
        reject(error);
      };
      const hang = (seen: number) => {
        end();
        this.close();
        const path = String(seen - 1);
        const error = `It was not done with after ${HANGS_MS / 1000} s.`;
        resolve({ seen, ms: performance.now() - started, failure: { input: `number ${path}`, error, path } });
      };
      worker.on("message", onDone).on("error", onError);
      worker.postMessage({ ...work, at } satisfies Work);
    });
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}
