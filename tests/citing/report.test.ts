import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { ENGLISH } from "../../citing/citing-style";
import { COLUMNS, type TableWords } from "../../citing/csv";
import type { PageReport, ReportWords } from "../../citing/page-report";
import { reportCsv } from "../../citing/report-csv";
import { reportMarkdown } from "../../citing/report-markdown";
import { anyCitable, DATED, PERSIAN } from "./citables";

const TRACES = { exact: "عین متن", respelled: "رسم‌الخط", edited: "با تغییر", misread: "بدخوانده", related: "مرتبط" };

const TABLE: TableWords = {
  style: PERSIAN,
  columns: Object.fromEntries(COLUMNS.map((column) => [column, column])) as TableWords["columns"],
  kinds: { statement: "بیانیه", announcement: "اطلاعیه", message: "پیام", call: "فراخوان", document: "سند" },
  traces: TRACES,
  yes: "بله",
  no: "نه",
};

const WORDS: ReportWords = {
  heading: "گزارش",
  page: "صفحه",
  address: "نشانی",
  checked: "بررسی",
  traces: TRACES,
  written: "نوشته‌اند",
  text: "در بیانیه",
  share: "سهم",
  difference: "تفاوت",
  source: "منبع",
};

const REPORT: PageReport = {
  title: "خبر روز",
  address: "https://example.org/news",
  checked: "۵ آذر ۱۴۰۵",
  outcome: "۲ جمله از ۹ جمله",
  rows: [
    {
      sentence: "آزادی بعدی و بی‌قید",
      trace: "edited",
      share: "",
      differences: [{ kind: "changed", asked: "بعدی", text: "فوری" }],
      citable: DATED,
    },
    { sentence: "گفت آزادی فوری", trace: "exact", share: "۶۰٪ از این جمله", differences: [], citable: DATED },
  ],
};

const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

test("as a table, a report has a row for each sentence, with relation, changes, source and page", () => {
  const [edited, exact] = read(reportCsv(REPORT, WORDS, TABLE));
  expect(edited).toMatchObject({
    نوشته‌اند: "آزادی بعدی و بی‌قید",
    تفاوت: "\u200F«بعدی» به جای «فوری»",
    relation: "با تغییر",
    excerpt: "آزادی فوری و بی‌قید و شرط.",
    title: "اطلاعیه در همبستگی",
    gregorian: "2018-01-13",
    source: expect.stringContaining("https://example.org/statement?a=1&b=2#:~:text="),
    صفحه: "خبر روز",
    نشانی: "https://example.org/news",
    بررسی: "۵ آذر ۱۴۰۵",
  });
  expect(exact).toMatchObject({ تفاوت: "", relation: "عین متن", سهم: "۶۰٪ از این جمله" });
});

test("as Markdown, a report says what was checked and when, and of each sentence what the statement has", () => {
  const text = reportMarkdown(REPORT, WORDS, PERSIAN);
  expect(text).toMatch(/^# گزارش\n\nصفحه: \u2068خبر روز\u2069 <https:\/\/example\.org\/news>\n\nبررسی: ۵ آذر ۱۴۰۵\n/);
  expect(text).toContain("## با تغییر\n\nنوشته‌اند:\n\n> \u2068آزادی بعدی و بی‌قید\u2069\n\nدر بیانیه:\n\n> آزادی فوری");
  expect(text).toContain("## عین متن\n\n۶۰٪ از این جمله\n\nنوشته‌اند:");
  expect(text).toContain("تفاوت: \u2067«بعدی» به جای «فوری»\u2069");
});

test("in English, a changed word is read before the one that it took the place of", () => {
  const [row] = read(reportCsv(REPORT, WORDS, { ...TABLE, style: ENGLISH }));
  // What comes first has a cell, or an isolate, read from the left; each word keeps to its place behind a mark.
  const told = "«بعدی\u200E» instead of «فوری\u200E»";
  expect(row?.["تفاوت"]).toBe(`\u200E${told}`);
  expect(reportMarkdown(REPORT, WORDS, ENGLISH)).toContain(`\u2066${told}\u2069`);
});

/** A report of a page that says anything at all. */
const anyReport = fc
  .record({
    words: fc.oneof(
      fc.string(),
      fc.constantFrom("=1+1", "+1", "-1", "@A1", "\t=1", "\u202E=1", "\u2069# a", "](x)<b>"),
    ),
    citable: anyCitable,
  })
  .map(({ words, citable }): PageReport => {
    const differences = [{ kind: "changed", asked: words, text: words }] as const;
    return { ...REPORT, title: words, rows: [{ sentence: words, trace: "edited", share: "", differences, citable }] };
  });

test("whatever a page says, a cell of the table is one cell and never a formula", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const rows = read(reportCsv(report, WORDS, TABLE));
      expect(rows).toHaveLength(1);
      for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(rows[0]?.["نوشته‌اند"]).not.toMatch(/\p{Bidi_Control}/u);
    }),
  );
});

test("whatever a page says, Markdown shows it as words, in their own direction", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = reportMarkdown(report, WORDS, PERSIAN);
      const tokens = new Marked().lexer(text).filter(({ type }) => type !== "space");
      expect(tokens.filter(({ type }) => type === "heading")).toHaveLength(2);
      expect(tokens.every(({ type }) => ["heading", "paragraph", "blockquote"].includes(type))).toBe(true);
      // Each isolate is closed, and nothing else turns the words around it.
      expect(text.replace(/[\u2067\u2068][^\u2066-\u2069\u202A-\u202E\n]*\u2069/g, "")).not.toMatch(/[\u2066-\u2069]/);
    }),
  );
});
