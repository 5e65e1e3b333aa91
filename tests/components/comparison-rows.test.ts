import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { differences } from "../../components/differences";
import { comparisonRows, type Part } from "../../entrypoints/reader/comparison-rows";
import { CUT } from "../../persian/cut";
import { quotation } from "./quotation";

const TEXT =
  "آزادی فوری و بی‌قید و شرط زندانیان سیاسی خواست همهٔ ماست. تا رسیدن به آن آرام نمی‌نشینیم و همه را فرامی‌خوانیم.";

function rows(pairs: string) {
  const { query, alignment } = quotation(TEXT, 0, pairs);
  return { query, rows: comparisonRows(query, TEXT, differences(query, { text: TEXT, start: 0 }, alignment)) };
}

const line = (parts: readonly Part[]) => parts.map(({ lead, words, tail }) => lead + words + tail).join("");

test("a text quoted whole is one row, the same on both sides", () => {
  const { query, rows: all } = rows("آزادی/فوری/و/بی‌قید/و/شرط/زندانیان/سیاسی/خواست/همهٔ/ماست");
  expect(all.map(({ asked, text }) => [line(asked), line(text)])).toEqual([[query, `${query}.`]]);
});

test("rows join to the whole of each side", () => {
  const { query, rows: all } = rows(
    "آزادی/بی‌درنگ|فوری/و/بی‌قید/و/شرط/زندانیان/|سیاسی/خواست/همهٔ/ماست.|ماست./تا/رسیدن/به/آن/هرگز|/آرام/نمی‌نشینیم/و/همه/را/فرامی‌خوانیم.",
  );
  expect(all.length).toBeGreaterThan(1);
  expect(all.map(({ asked }) => line(asked)).join("")).toBe(query);
  expect(all.map(({ text }) => line(text)).join("")).toBe(TEXT);
});

test("an ellipsis marks words that the quotation left out", () => {
  const { query, rows: all } = rows("آزادی/فوری/آرام/نمی‌نشینیم");
  expect(all.map(({ asked }) => line(asked)).join("")).toBe(query);
  expect(all.map(({ text }) => line(text)).join("")).toBe("آزادی فوری … آرام نمی‌نشینیم");
});

test("punctuation stays with the words it follows, even at the end of a row", () => {
  const { rows: all } = rows("آزادی/فوری/و/بی‌قید/و/شرط/زندانیان/سیاسی/خواست/همهٔ/ماست/هرگز|تا/رسیدن/به/آن");
  expect(all.map(({ text }) => line(text))).toEqual([
    "آزادی فوری و بی‌قید و شرط زندانیان سیاسی خواست همهٔ ماست. تا",
    " رسیدن به آن",
  ]);
  const [kept] = comparisonRows("الف: ب", "الف، ب", [
    { kind: "same", count: 1, asked: { range: [0, 3], words: "الف" }, text: { range: [0, 3], words: "الف" } },
    { kind: "same", count: 1, asked: { range: [5, 6], words: "ب" }, text: { range: [5, 6], words: "ب" } },
  ]);
  expect(kept?.text.map(({ lead, words, tail }) => [lead, words, tail])).toEqual([
    ["", "الف", "،"],
    [" ", "ب", ""],
  ]);
});

test("without an alignment there are no rows", () => {
  expect(comparisonRows("آزادی", TEXT, [])).toEqual([]);
});

test("what says that the selection ends inside a word is not shown", () => {
  const { query, alignment } = quotation(TEXT, 0, "آزادی/فوری/و/بی‌قید/و/شرط");
  const runs = differences(query + CUT, { text: TEXT, start: 0 }, alignment);
  expect(line(comparisonRows(query + CUT, TEXT, runs).flatMap(({ asked }) => asked))).toBe(query);
});

test("of many words of others only the first and the last are shown", () => {
  const others = `باغداران می‌گویند ${"گردوی امسال زودتر رسیده ".repeat(100)}و خوب است`;
  const query = `${others}. ${TEXT}`;
  const said: Range = [query.length - TEXT.length, query.length];
  const rows = comparisonRows(
    query,
    TEXT,
    differences(query, { text: TEXT, start: 0 }, [
      { kind: "foreign", asked: [0, others.length], text: null },
      { kind: "same", asked: said, text: [0, TEXT.length] },
    ]),
  );
  const shown = line(rows.flatMap(({ asked }) => asked));
  expect(shown).toMatch(
    /^باغداران می‌گویند .*(امسال|زودتر|رسیده|گردوی) … (امسال|زودتر|رسیده|گردوی) .*و خوب است\. آزادی/,
  );
  expect(shown.endsWith(TEXT)).toBe(true);
  expect(shown.length).toBeLessThan(TEXT.length + 132);
});
