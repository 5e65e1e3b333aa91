import { expect, test } from "vitest";
import { isOfDate } from "../../archive/find/is-of-date";
import type { NamedDate } from "../../persian/date-in-text";
import { dateIn } from "../../persian/date-in-text";
import { archive } from "./bundled";

const found = (query: string) =>
  archive.lookup(query, { for: "search", limit: 10 }).hits.map((hit) => hit.statement.id);

test.each([
  "۲۳ دی ۱۳۹۶",
  "۲۳ دیماه ۱۳۹۶",
  "۲۳ دی‌ماه ۱۳۹۶",
  "13 January 2018",
  "January 13, 2018",
  "۱۳ ژانویه ۲۰۱۸",
  "۱۳۹۶/۱۰/۲۳",
  "۲۳/۱۰/۱۳۹۶",
  "2018-01-13",
  "دی ۹۶",
  "دی ۱۳۹۶",
  "ژانويه ٢٠١٨",
  "۱۳۹۶",
  "سال ۱۳۹۶",
])("%s finds the statement of that day, month or year first", (query) => {
  expect(found(query)[0]).toBe("khusheha-ye-khashm-berlin");
});

test("another day of the same month does not", () => {
  const issued = { iso: "2018-01-13", jalali: "1396-10-23" };
  expect(
    ["۲۳ دی ۱۳۹۶", "۲۴ دی ۱۳۹۶", "14 January 2018"].map((day) => isOfDate(issued, dateIn(day) as NamedDate)),
  ).toEqual([true, false, false]);
});

test("a year finds all statements of it, and a month of the other calendar those that may be of it", () => {
  expect(found("۱۴۰۰").slice(0, 3)).toEqual([
    "azadi-dastgirshodegan-khuzestan",
    "davat-be-kongere-12",
    "payam-be-kongere-12",
  ]);
  expect(found("مرداد ۱۴۰۰")[0]).toBe("azadi-dastgirshodegan-khuzestan");
  expect(found("شهریور ۱۴۰۰")).not.toContain("azadi-dastgirshodegan-khuzestan");
});

test.each(["", "دی", "دیماه", "۱۲", "۵۰۰۰", "مهر مادری", "۳۲ دی ۱۳۹۶", "دی ۲۰۱۸", "۱۳۹۶ نفر", "2018-13"])(
  "%s is no date",
  (text) => {
    expect(dateIn(text)).toBeUndefined();
  },
);
