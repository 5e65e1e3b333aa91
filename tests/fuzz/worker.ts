import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import { TARGETS } from "./targets";
import type { Done, Work } from "./work";

/** Looks at the inputs of one target after another, as it is told. */
parentPort?.on("message", async ({ target: place, seed, inputs, path, at }: Work) => {
  const target = TARGETS[place];
  if (!target) throw new Error(`There is no target ${place}.`);
  const now = new Int32Array(at);
  const started = performance.now();
  const { failed, numRuns, counterexample, errorInstance, counterexamplePath } = await fc.check(
    target.property(() => {
      Atomics.add(now, 0, 1);
    }),
    { seed, numRuns: inputs, ...(path !== undefined && { path }) },
  );
  const done: Done = {
    seen: numRuns,
    ms: performance.now() - started,
    failure: failed
      ? {
          input: fc.stringify(counterexample),
          error:
            errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
          path: counterexamplePath ?? "",
        }
      : undefined,
  };
  parentPort?.postMessage(done);
});
