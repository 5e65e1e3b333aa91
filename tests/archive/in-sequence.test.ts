import fc from "fast-check";
import { expect, test } from "vitest";
import { inSequence } from "../../archive/align/in-sequence";

const weighed = fc
  .uniqueArray(fc.nat(1000), { maxLength: 9 })
  .chain((places) => fc.tuple(fc.constant(places), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9 })));

test("what is kept ascends, and nothing that ascends weighs more", () => {
  fc.assert(
    fc.property(weighed, ([places, weights]) => {
      const weightOf = (things: readonly number[]) =>
        things.reduce((sum, thing) => sum + (weights[thing] as number), 0);
      const ascends = (things: readonly number[]) =>
        things.every(
          (thing, at) => at === 0 || (places[thing] as number) > (places[things[at - 1] as number] as number),
        );
      const kept = [...inSequence(places, weights)];
      expect(ascends(kept)).toBe(true);
      const subsets = Array.from({ length: 2 ** places.length }, (_, bits) =>
        [...places.keys()].filter((thing) => bits & (1 << thing)),
      );
      expect(weightOf(kept)).toBe(Math.max(...subsets.filter(ascends).map(weightOf)));
    }),
    { numRuns: 50 },
  );
});
