import { expect, test } from "vitest";
import { coveragePercent, isQuotable } from "../../components/quotation";

test("three words can be a quotation, fewer cannot", () => {
  expect(isQuotable(" آزادی زندانیان سیاسی ")).toBe(true);
  expect(isQuotable("زندانیان سیاسی")).toBe(false);
  expect(isQuotable("")).toBe(false);
});

test("100 % and 0 % are shown for all and nothing only", () => {
  expect([0, 0.001, 0.564, 0.999, 1].map(coveragePercent)).toEqual([0, 1, 56, 99, 100]);
});
