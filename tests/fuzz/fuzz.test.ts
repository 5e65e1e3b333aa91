import fc from "fast-check";
import { expect, test } from "vitest";
import { inputsOf, TARGETS } from "./targets";

/** A taste of `npm run fuzz`, which looks at a million strings. */
const SOME = { strings: 20_000, files: 400 };

test.each(TARGETS)("$name holds whatever comes", { tags: ["P49"] }, async (target) => {
  await fc.assert(
    target.property(() => {}),
    { numRuns: inputsOf(target, SOME) },
  );
});

test("all strings and all files have a target", () => {
  for (const counts of ["strings", "files"] as const) {
    const shares = TARGETS.flatMap((target) => (target.counts === counts ? target.share : []));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  }
});
