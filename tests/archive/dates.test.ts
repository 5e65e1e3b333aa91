import { expect, test } from "vitest";
import { Archive } from "../../archive/archive";
import type { Row } from "../../archive/collection";
import { Collection } from "../../archive/collection";
import { compileArchive } from "../../archive/compile/compile";
import { isOfDate } from "../../archive/dates/is-of-date";
import type { NamedDate } from "../../persian/date-in-text";
import { dateIn, datesIn } from "../../persian/date-in-text";
import { archive, textOf } from "./bundled";
import { statementSource } from "./statement-source";

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
  "23 Dey 1396",
  "Dey 1396",
  "۲۳ جدی ۱۳۹۶",
  "جدی ۱۳۹۶",
  "مورخ ۲۳/۱۰/۱۳۹۶",
  "روز شنبه ۲۳ دی ۱۳۹۶",
  "به تاریخ ۲۳ دی ۱۳۹۶",
  "۲۳ دی ۱۳۹۶ هـ.ش",
  "۲۳ دی ۱۳۹۶ ه‍.ش.",
  "۲۳ دی ۱۳۹۶ هـ ش",
  "۲۳ دی ۱۳۹۶ هجری شمسی",
  "۱۳ ژانویه ۲۰۱۸ م.",
  "۱۳۹۶٫۱۰٫۲۳",
  "۹۶-۱۰-۲۳",
  "13. January 2018",
  "۱۳۹۶/۱۰/۲۳ ساعت ۱۲:۳۰",
  "۲۳ دی ۱۳۹۶ (۱۳ ژانویه ۲۰۱۸)",
  "شنبه ۲۳ دی ۱۳۹۶، برابر با ۱۳ ژانویه ۲۰۱۸",
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

test("months of Afghanistan are found in texts where a day stands before them, and only there", () => {
  const named = (text: string) => datesIn(text).map(({ date }) => date);
  expect(named("در ۲۳ جدی ۱۳۹۶ در کابل گرد آمدند.")).toEqual(["1396-10-23"]);
  expect(named("به میزان ۱۳۹۰ میلیارد ریال، حمل ۱۴۰۰ تن گندم و ۳ سرطان")).toEqual([]);
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
  "میزان",
  "۳ سرطان",
  "سرطان ۹۶ درصد",
  "به میزان ۱۳۹۰ نفر",
  "روز",
  "مورخ",
  "۲۳ دی ۱۳۹۶ نان گران شد",
  "۲۳ دی ۱۳۹۶ و ۲۴ دی ۱۳۹۶",
  "۲۳ دی ۱۳۹۶ (۱۴ ژانویه ۲۰۱۸)",
  "۲۸ ربیع‌الاول ۱۴۴۳",
])("%s is no date", (text) => {
  expect(dateIn(text)).toBeUndefined();
});

const KHUZESTAN = "azadi-dastgirshodegan-khuzestan";
const BERLIN = "khusheha-ye-khashm-berlin";
const CONGRESS = "davat-be-kongere-12";
const MESSAGE = "payam-be-kongere-12";

test.each([
  ["۱۳۹۶/۱۰/۲۳", [BERLIN]],
  ["13 January 2018", [BERLIN]],
  ["دی ۹۶", [BERLIN]],
  ["۱۳ آبان ۱۴۰۰", [CONGRESS]],
  ["سال ۱۴۰۰", [KHUZESTAN, CONGRESS, MESSAGE]],
])("what is typed as a date, %s, finds nothing that has nothing of it", (asked, ids) => {
  expect(found(asked).sort()).toEqual([...ids].sort());
});

test.each([
  ["۱۲ تا ۱۴ آذر ۱۴۰۰", [MESSAGE]],
  ["تیر–مرداد ۱۴۰۰", [KHUZESTAN]],
  ["Tir–Mordad 1400", [KHUZESTAN]],
  ["۱۳۹۶ تا ۱۳۹۷", [BERLIN]],
])("what is typed as a time, %s, finds the statements of it", (asked, ids) => {
  expect(found(asked).sort()).toEqual([...ids].sort());
});

test("nor are other words of a date looked up where nothing is of it", () => {
  expect(found("۱۴ دی ۱۳۹۶")).toEqual([]);
});

/** A statement that was issued on another day than the sources of tests are. */
const later = (id: string, text: string) => {
  const { file, source } = statementSource({ id, text });
  return { file, source: source.replace("2018-01-13", "2021-11-04").replace("1396-10-23", "1400-08-13") };
};

test("of a date, a statement that was issued then is found, and one that only names it after it", async () => {
  const { files, digests } = await compileArchive([
    later("names-day", "در ۱۳ ژانویه ۲۰۱۸ شورایی در شهر برپا شد."),
    later("names-year", "از سال ۱۳۹۶ تا امروز ۲۳ بار چنین شده است."),
    statementSource({ id: "issued", text: "فردا همه گرد هم می‌آییم." }),
  ]);
  const dated = await Archive.load(files, digests);
  const typed = (text: string) =>
    dated.lookup(text, { for: "search", limit: 10 }).hits.map(({ statement, marks }) => {
      const words = dated.read(statement.id, null)?.statement.text ?? "";
      return [statement.id, ...marks.map((mark) => words.slice(...mark))];
    });
  expect(typed("۲۳ دی ۱۳۹۶")).toEqual([["issued"], ["names-day", "۱۳ ژانویه ۲۰۱۸"]]);
  expect(typed("۱۳۹۶")).toEqual([["issued"], ["names-day", "۱۳ ژانویه ۲۰۱۸"], ["names-year", "۱۳۹۶"]]);
});
