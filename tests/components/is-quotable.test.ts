import { expect, test } from "vitest";
import { isQuotable } from "../../components/is-quotable";

test("three words can be a quotation, fewer are searched for", () => {
  expect(isQuotable(" آزادی زندانیان سیاسی ")).toBe(true);
  expect(isQuotable("زندانیان سیاسی")).toBe(false);
  expect(isQuotable("")).toBe(false);
});
