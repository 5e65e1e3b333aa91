import { expect, test } from "vitest";
import type { Row } from "../../archive/collection";
import { Collection } from "../../archive/collection";
import { isOfDate } from "../../archive/find/is-of-date";
import type { NamedDate } from "../../persian/date-in-text";
import { dateIn } from "../../persian/date-in-text";
import { archive, textOf } from "./bundled";

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
  "بیست و سوم دی ۱۳۹۶",
  "بیست‌وسوم دی‌ماه ۹۶",
  "بیست و سوم دی",
  "۲۳ دی",
  "۹۶/۱۰/۲۳",
  "۲۳/۱۰/۹۶",
  "۲۳ دی ۱۳۹۶ خورشیدی",
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

test("where a statement prints the date it is found by, that is marked, whichever calendar was asked in", () => {
  for (const asked of ["13 January 2018", "دی ۹۶", "۲۳ دی"]) {
    const [hit] = archive.lookup(asked, { for: "search", limit: 1 }).hits;
    const text = textOf(hit?.statement.id ?? "");
    const days = hit?.marks.map((mark) => text.slice(...mark)) ?? [];
    expect(days, asked).toEqual(["۱۳ ژانویه ۲۰۱۸", "۲۳ دیماه ۱۳۹۶"]);
    const read = archive.read(hit?.statement.id ?? "", asked);
    expect(read?.marks).toEqual(hit?.marks);
    expect(read?.trace).toBe("related");
  }
});

test("a day without its year opens no card: it is in every year", () => {
  expect(archive.lookup("۲۳ دی", { for: "selection", limit: 5 }).hits).toEqual([]);
  expect(archive.lookup("۲۳ دی ۹۶", { for: "selection", limit: 5 }).hits).not.toEqual([]);
});

const ROWS: Row[] = [
  { id: "jalali", title: "", text: "گردهمایی روز ۲۳ دی‌ماه ۱۳۹۶ در برابر دانشگاه برگزار شد." },
  { id: "gregorian", title: "", text: "این نامه در سیزدهم ژانویهٔ ۲۰۱۸ نوشته شد و ۲۳ نفر آن را امضا کردند." },
  { id: "numbers", title: "خبر ۹۶/۱۰/۲۳", text: "باران در سراسر استان بارید." },
  { id: "month", title: "", text: "در دی ۹۶ برف همهٔ راه‌های کوهستان را بست." },
  { id: "next-day", title: "", text: "گردهمایی دیگری روز ۲۴ دی ۱۳۹۶ برگزار شد." },
  { id: "no-year", title: "", text: "هر سال، بیست و سوم دی، یاد او را گرامی می‌دارند." },
  { id: "ends-alike", title: "", text: "گزارش ۳ دی ۱۳۹۶ از بازار میوه." },
];
const rows = new Collection(ROWS);

test.each([
  ["۲۳ دی ۱۳۹۶", ["gregorian", "jalali", "numbers"]],
  ["13 January 2018", ["gregorian", "jalali", "numbers"]],
  ["۱۳۹۶/۱۰/۲۳", ["gregorian", "jalali", "numbers"]],
  ["۳ دی ۱۳۹۶", ["ends-alike"]],
  ["دی ۹۶", ["ends-alike", "gregorian", "jalali", "month", "next-day", "numbers"]],
  ["ژانویه ۲۰۱۸", ["gregorian", "jalali", "month", "next-day", "numbers"]],
  ["بیست و سوم دی", ["gregorian", "jalali", "no-year", "numbers"]],
])("%s finds the rows of any archive that name that day or month, in either calendar", (asked, ids) => {
  const named = rows.lookup(asked, 10).filter(({ score }) => score >= 3);
  expect(named.map(({ row }) => row.id).sort()).toEqual(ids);
});

test("in a row found by a date, the date is marked as it is printed there", () => {
  const marked = (id: string) => {
    const hit = rows.lookup("۹۶/۱۰/۲۳", 10).find(({ row }) => row.id === id);
    return hit?.marks.map((mark) => hit.row.text.slice(...mark));
  };
  expect(marked("jalali")).toEqual(["۲۳ دی‌ماه ۱۳۹۶"]);
  expect(marked("gregorian")).toEqual(["سیزدهم ژانویهٔ ۲۰۱۸"]);
  expect(marked("numbers")).toEqual([]);
});

test.each([
  "",
  "دی",
  "دیماه",
  "۱۲",
  "۵۰۰۰",
  "مهر مادری",
  "۳۲ دی ۱۳۹۶",
  "دی ۲۰۱۸",
  "۱۳۹۶ نفر",
  "2018-13",
  "۵ می",
  "سوم",
  "۰۱/۰۳/۲۵",
])("%s is no date", (text) => {
  expect(dateIn(text)).toBeUndefined();
});
