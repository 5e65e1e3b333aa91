import type { Committed } from "../../../kept/committing";
import type { Gate } from "./gate";
import type { Progress, Stage } from "./messages";

/** A page that is told more often than this draws no more for it. */
export const TELL_MS = 100;

/**
 * Tells the first and the last step of a stage, and as many between as are worth it, each with how long it has taken so far,
 * pauses aside.
 */
export function telling(tell: (progress: Progress) => void, gate: Gate, stage: Stage, of: number) {
  const begun = performance.now() - gate.heldMs;
  let told = Number.NEGATIVE_INFINITY;
  return (done: number, more: Pick<Progress, "written" | "passages"> = {}): void => {
    const now = performance.now();
    if (now - told < TELL_MS && done < of) return;
    told = now;
    tell({ stage, done, of, ms: now - gate.heldMs - begun, ...more });
  };
}

/** The same of a commit. */
export function tellingCommit(tell: (progress: Progress) => void, gate: Gate, of: number) {
  const tellNow = telling(tell, gate, "indexing", of);
  return ({ indexed, written, passages }: Committed) => tellNow(indexed, { written, passages });
}
