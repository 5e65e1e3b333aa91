import { expect, test } from "vitest";
import { dateOf } from "../../entrypoints/archives/staging/date-of";
import type { Bases } from "../../entrypoints/archives/staging/facts";

const DAY = { value: "2018-01-13", printed: "۲۳ دی ۱۳۹۶", jalali: "1396-10-23" };

test("a date that the text of a document prints is its own", () => {
  expect(dateOf(DAY, "text-date")).toMatchObject({ printed: DAY.printed, inferred: false });
  expect(dateOf(DAY, "text-date")).not.toHaveProperty("basis");
});

test.each([
  ["by-hand", "به دست دارندهٔ بایگانی"],
  ["column:روز", "از ستون «روز»"],
  ["message", "از زمان پیام"],
  ["front-matter", "از سرآغاز پرونده"],
  ["title", "از عنوان"],
  ["file-name", "از نام پرونده"],
  ["properties", "از مشخصات پرونده"],
] satisfies [Bases["date"], string][])(
  "a date %s is inferred, says from what, and passes for no words of the text",
  (from, basis) => {
    expect(dateOf(DAY, from)).toMatchObject({ iso: DAY.value, printed: "", inferred: true, basis });
  },
);
