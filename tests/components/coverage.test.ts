import { expect, test } from "vitest";
import { coverage } from "../../entrypoints/reader/coverage";
import { quotation } from "../preview/quotation";

const TEXT = "آزادی فوری و بی‌قید و شرط زندانیان سیاسی";

const of = (pairs: string): number => {
  const { query, alignment } = quotation(TEXT, 0, pairs);
  return coverage(query, alignment);
};

test("by letters: words of one spelling or another count, changed and added ones do not", () => {
  expect(of("آزادی/~فوري|فوری")).toBe(100);
  expect(of("آزادی/فوری/|و/بی‌قید")).toBe(100);
  expect(of("آزادی/بخشش|فوری")).toBe(56);
  expect(of("دیگر|آزادی/بخشش|فوری")).toBe(0);
});

test("nearly all is not all", () => {
  const query = `${"آزادی ".repeat(100)}ب`;
  expect(coverage(query, [{ kind: "same", asked: [0, 600], text: [0, 600] }])).toBe(99);
});
