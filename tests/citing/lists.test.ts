import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { Marked, type Token } from "marked";
import { expect, test } from "vitest";
import { withEllipses } from "../../archive/text/with-ellipses";
import type { Citable } from "../../citing/citable";
import { COLUMNS, csv } from "../../citing/csv";
import { oneLine } from "../../citing/field-text";
import { markdown } from "../../citing/markdown";
import type { ResultList } from "../../citing/result-list";
import { type ResultsJson, resultsJson } from "../../citing/results-json";
import { anyCitable, CUT, DATED, INFERRED, PERSIAN, TABLE_WORDS } from "./citables";

const LIST: ResultList = {
  query: "آزادی فوری",
  rows: [
    { ...DATED, relation: { trace: "edited", coverage: 0.5 } },
    { ...INFERRED, relation: null },
  ],
};

const excerptOf = ({ excerpt }: Citable): string => (excerpt ? withEllipses(excerpt) : "");

const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

test("CSV has a row for each passage and begins with a byte order mark for Excel", () => {
  const text = csv(LIST, TABLE_WORDS);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(read(text)).toMatchObject([
    {
      title: "اطلاعیه در همبستگی",
      kind: "اطلاعیه",
      jalali: "۲۳ دی ۱۳۹۶",
      gregorian: "2018-01-13",
      printed: "۲۳ دیماه ۱۳۹۶",
      inferred: "نه",
      paragraphs: "2",
      excerpt: "آزادی فوری و بی‌قید و شرط.",
      relation: "با تغییر",
      source: expect.stringContaining("https://example.org/statement?a=1&b=2#:~:text="),
    },
    { title: "آزادشان کنید!", inferred: "بله", excerpt: "", relation: "", source: "" },
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r\n=cmd|' /C calc'!A0"])("no cell is a formula: %j", (title) => {
  const [row] = read(
    csv({ query: null, rows: [{ ...DATED, statement: { ...DATED.statement, title }, relation: null }] }, TABLE_WORDS),
  );
  expect(row?.["title"]).toBe(`'${title.trim()}`);
});

test("for any text, a cell stays one cell and never begins a formula", () => {
  fc.assert(
    fc.property(anyCitable, fc.constantFrom("", "=", "+", "-", "@", '"'), (citable, sign) => {
      const title = sign + citable.statement.title;
      const [row] = read(
        csv(
          { query: null, rows: [{ ...citable, statement: { ...citable.statement, title }, relation: null }] },
          TABLE_WORDS,
        ),
      );
      expect(Object.keys(row ?? {})).toEqual([...COLUMNS]);
      expect(row?.["excerpt"]?.replace(/^'/, "")).toBe(oneLine(excerptOf(citable)).replace(/^'/, ""));
      expect(row?.["title"]?.replace(/^'(?=[=+\-@])/, "")).toBe(oneLine(title));
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test("an excerpt cut out of a paragraph has an ellipsis in every list", () => {
  const list: ResultList = { query: null, rows: [{ ...CUT, relation: null }] };
  expect(read(csv(list, TABLE_WORDS))[0]?.["excerpt"]).toBe("… آزادی فوری و بی‌قید و شرط. …");
  expect(markdown(list, "", PERSIAN)).toContain("\n> … آزادی فوری و بی‌قید و شرط\\. …\n");
  const { results } = JSON.parse(resultsJson(list)) as ResultsJson;
  expect(results[0]).toMatchObject({ excerpt: CUT.excerpt?.text, cutBefore: true, cutAfter: true });
});

test("JSON states its format and version and keeps the words verbatim", () => {
  const file = JSON.parse(resultsJson(LIST)) as ResultsJson;
  expect(file).toMatchObject({ format: "bayaniyab-results", version: 1, query: "آزادی فوری" });
  expect(file.results[0]).toMatchObject({
    id: "ettelaiye-1",
    date: { iso: "2018-01-13", jalali: "1396-10-23", inferred: false, basis: null },
    excerpt: DATED.excerpt?.text,
    cutBefore: false,
    cutAfter: false,
    paragraphs: [2, 2],
    relation: "edited",
    coverage: 0.5,
    source: "https://example.org/statement?a=1&b=2",
  });
  expect(file.results[1]).toMatchObject({ excerpt: null, relation: null, source: null, link: null });
});

test("Markdown shows each passage as a quotation under its title", () => {
  const text = markdown(LIST, "یافته‌ها", PERSIAN);
  expect(text.startsWith("# یافته‌ها\n\n## اطلاعیه در همبستگی\n\n> آزادی فوری و بی‌قید و شرط\\.\n\n")).toBe(true);
  expect(text).toMatch(/\n<https:\/\/example\.org\/statement\?a=1&b=2#:~:text=\S+>\n\n## آزادشان کنید\\!\n/);
});

test("for any text, a Markdown renderer shows it verbatim", () => {
  fc.assert(
    fc.property(anyCitable, (citable) => {
      const tokens = new Marked().lexer(
        markdown({ query: null, rows: [{ ...citable, relation: null }] }, "=", PERSIAN),
      );
      const blocks = tokens.filter(({ type }) => type !== "space");
      expect(blocks.map(({ type }) => type)).toEqual(["heading", "heading", "blockquote", "paragraph"]);
      expect(oneLine(textIn(blocks[1]))).toBe(oneLine(citable.statement.title));
      expect(oneLine(textIn(blocks[2]))).toBe(oneLine(excerptOf(citable)));
    }),
  );
});

/** What a renderer would show of a token; what is not plain text shows itself by its type. */
function textIn(token: Token | undefined): string {
  if (!token) return "";
  if (token.type === "escape") return token.raw.slice(1);
  // What parts two paragraphs of a quotation.
  if (token.type === "space") return token.raw;
  if ("tokens" in token && token.tokens?.length) {
    const inner = token.tokens.map(textIn).join("");
    return ["heading", "paragraph", "blockquote", "text"].includes(token.type) ? inner : `[${token.type}: ${inner}]`;
  }
  return token.type === "text" ? token.raw : `[${token.type}]`;
}
