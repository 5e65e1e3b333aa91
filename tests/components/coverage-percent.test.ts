import { expect, test } from "vitest";
import { coveragePercent } from "../../components/coverage-percent";

test("nearly all is not all, and next to nothing is not nothing", () => {
  expect([0, 0.001, 0.564, 0.999, 1].map(coveragePercent)).toEqual([0, 1, 56, 99, 100]);
});
