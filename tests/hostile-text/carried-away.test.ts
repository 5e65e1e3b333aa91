import { parse as parseCsv } from "csv-parse/sync";
import { Marked } from "marked";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { locatorOf } from "../../archive/excerpt/locator";
import { bibtex } from "../../citing/bibtex";
import type { Citable } from "../../citing/citable";
import { ENGLISH } from "../../citing/citing-style";
import { correctionNote } from "../../citing/correction";
import { cslJson } from "../../citing/csl-json";
import { COLUMNS, csv } from "../../citing/csv";
import { oneLine } from "../../citing/field-text";
import { markdown } from "../../citing/markdown";
import type { PageReport, ReportWords } from "../../citing/page-report";
import { quotation } from "../../citing/quotation";
import { reportCsv } from "../../citing/report-csv";
import { reportMarkdown } from "../../citing/report-markdown";
import type { ResultRow } from "../../citing/result-list";
import { type ResultsJson, resultsJson } from "../../citing/results-json";
import { ris } from "../../citing/ris";
import { DATED, PERSIAN, TABLE_WORDS } from "../citing/citables";
import { parsed } from "../citing/parsed";
import { PAYLOADS } from "./payloads";

/** A statement and its words, all of them this text; an address that is one comes out as one. */
const hostile = (payload: string): Citable => ({
  statement: {
    ...DATED.statement,
    title: payload,
    issuer: payload,
    place: payload,
    source: `https://example.org/${payload}`,
    date: { ...DATED.statement.date, printed: payload, basis: payload, inferred: true },
  },
  excerpt: {
    text: payload,
    cutBefore: false,
    cutAfter: false,
    ...locatorOf({ text: payload, source: "https://example.org/" }, [0, payload.length]),
  },
});
const ALL = PAYLOADS.map((payload) => ({ payload, citable: hostile(payload), seen: oneLine(payload) }));
const row = (citable: Citable, payload: string): ResultRow => ({
  ...citable,
  relation: { trace: "edited", coverage: 1 },
  kept: { marks: [], note: payload, selection: payload },
});

test("there are five hundred payloads and more, no two alike", () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(500);
});

test("whatever is written, it is on one line, nothing in it is obeyed, and else it is as it was", {
  tags: ["P50"],
}, () => {
  for (const { payload, seen } of ALL) {
    expect(seen).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    const named = seen.replace(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code: string) => String.fromCodePoint(Number(`0x${code}`)));
    expect(named.replace(/\s/g, "")).toBe(payload.replace(/\s/g, ""));
  }
});

describe("a parser that is not ours reads every field as it was, and nothing more, of", { tags: ["P48"] }, () => {
  test("CSV", () => {
    const rows = tableOf(
      csv({ query: null, rows: ALL.map(({ payload, citable }) => row(citable, payload)) }, TABLE_WORDS),
    );
    expect(rows).toHaveLength(1 + ALL.length);
    rows.slice(1).forEach((cells, at) => {
      expect(cells).toHaveLength(COLUMNS.length);
      const { seen } = ALL[at] as (typeof ALL)[number];
      for (const column of ["title", "issuer", "printed", "place", "excerpt", "note", "selection"] as const)
        expect(unquoted(cells[COLUMNS.indexOf(column)], seen)).toBe(seen);
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
    });
  });

  test.each([
    ["BibTeX", bibtex, "@bibtex/text"],
    ["RIS", ris, "@ris/file"],
    ["CSL-JSON", cslJson, "@else/json"],
  ] as const)("%s", (_, write, format) => {
    const items = parsed(write(ALL.map(({ citable }) => citable)), format);
    expect(items).toHaveLength(ALL.length);
    items.forEach(({ title, author, URL: address, note, annote }, at) => {
      const { seen } = ALL[at] as (typeof ALL)[number];
      expect(commas(title)).toBe(commas(seen));
      const names = (author ?? []).map(({ literal, family }) => commas(literal ?? family));
      expect(names.filter(Boolean)).toEqual([commas(seen)].filter(Boolean));
      expect(String(address)).toMatch(ADDRESS);
      const notes = commas([note ?? "", annote ?? ""].flat().join(" "));
      expect(notes).toContain(commas(`Date inferred from: ${seen}`).trim());
      expect(notes).toContain(commas(`«${seen}»`));
    });
  });

  test("JSON", () => {
    const list = { query: null, rows: ALL.map(({ payload, citable }) => row(citable, payload)) };
    const { results } = JSON.parse(resultsJson(list)) as ResultsJson;
    expect(results).toHaveLength(ALL.length);
    results.forEach((result, at) => {
      const { payload, seen } = ALL[at] as (typeof ALL)[number];
      expect(result).toMatchObject({ title: seen, issuer: seen, excerpt: payload, note: payload, selection: payload });
      expect(result.link).toMatch(ADDRESS);
    });
  });

  test("Markdown", () => {
    for (const { payload, citable, seen } of ALL) {
      const page = rendered(markdown({ query: payload, rows: [row(citable, payload)] }, payload, PERSIAN));
      expect(page.elements.join(" ")).toMatch(/^h1 h2 blockquote(?: p)* p a p p$/);
      expect(page.texts[0]).toBe(seen);
      expect(page.texts[1]).toBe(seen);
      expect(page.links.every((link) => ADDRESS.test(link))).toBe(true);
    }
  });

  test("HTML", () => {
    for (const { payload, citable, seen } of ALL) {
      const differences = [{ kind: "changed", asked: payload, text: payload }] as const;
      for (const style of [PERSIAN, ENGLISH]) {
        for (const { html } of [
          quotation(citable, style),
          correctionNote({ written: payload, citable, differences }, style),
        ]) {
          const { elements, attributes, links, text } = readHtml(html);
          expect(elements.every((name) => ["p", "blockquote", "b", "span", "br", "a"].includes(name))).toBe(true);
          expect(attributes.every((name) => ["dir", "lang", "href"].includes(name))).toBe(true);
          expect(links).toHaveLength(1);
          expect(links[0]).toMatch(ADDRESS);
          expect(text).toContain(seen);
        }
      }
    }
  });

  test("a report, of a page that says anything", () => {
    for (const { payload, citable } of ALL) {
      const report = reportOf(payload, citable);
      const rows = tableOf(reportCsv(report, WORDS, TABLE_WORDS));
      expect(rows.map(({ length }) => length)).toEqual([COLUMNS.length + 6, COLUMNS.length + 6]);
      expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
      const page = rendered(reportMarkdown(report, WORDS, PERSIAN));
      expect(page.elements.every((name) => ["h1", "h2", "p", "blockquote", "a"].includes(name))).toBe(true);
      expect(page.elements.filter((name) => /^h/.test(name))).toEqual(["h1", "h2"]);
      expect(page.links.every((link) => ADDRESS.test(link))).toBe(true);
    }
  });
});

test("a text that is no address of a page is no link in any form", { tags: ["P48"] }, () => {
  const { excerpt } = DATED;
  for (const payload of PAYLOADS.filter((it) => !/^https?:\/\/[\w.-]+(\/|$)/i.test(it))) {
    const citable: Citable = { excerpt, statement: { ...DATED.statement, source: payload } };
    const page = rendered(markdown({ query: null, rows: [row(citable, "")] }, "", PERSIAN));
    for (const link of [...page.links, ...readHtml(quotation(citable, PERSIAN).html).links])
      expect(new URL(link).username + link).toMatch(/^https?:\/\/(?:[\w.-]+|\[[0-9a-f:]+\])(?::\d+)?(?:[/?#]|$)/i);
  }
});

/** An address of ours: nothing that a form gives a meaning to, and nobody's name before the host. */
const ADDRESS = /^https:\/\/example\.org\/[^\s<>"{}|\\^`\p{C}]*$/u;
/** Programs leave some of what is not seen out before they look for a formula. */
const FORMULA = /^[\s\p{Cc}\u200B-\u200F\u2060\uFEFF\u00AD]*[=+\-@]/u;

const tableOf = (file: string): string[][] => parseCsv(file, { bom: true, record_delimiter: "\r\n" });

/** A cell without the apostrophe that keeps it from being a formula. */
const unquoted = (cell = "", seen = ""): string => (cell === `'${seen}` ? seen : cell);

/** With one kind of comma, since RIS cannot hold the Latin one in a name. */
const commas = (text = ""): string => oneLine(text).replaceAll(",", "،");

const WORDS: ReportWords = {
  heading: "گزارش",
  page: "صفحه",
  address: "نشانی",
  checked: "بررسی",
  traces: TABLE_WORDS.traces,
  written: "نوشته‌اند",
  text: "در بیانیه",
  share: "سهم",
  difference: "تفاوت",
  source: "منبع",
};

const reportOf = (payload: string, citable: Citable): PageReport => ({
  title: payload,
  address: "https://example.org/",
  checked: "امروز",
  outcome: "یک جمله",
  rows: [
    {
      sentence: payload,
      trace: "edited",
      share: "",
      differences: [{ kind: "changed", asked: payload, text: payload }],
      citable,
    },
  ],
});

interface Read {
  /** The names of all elements, in their order. */
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly links: readonly string[];
  /** What the outermost elements say, on one line each. */
  readonly texts: readonly string[];
  readonly text: string;
}

const rendered = (source: string): Read => readHtml(new Marked().parse(source, { async: false }));

function readHtml(html: string): Read {
  const elements: string[] = [];
  const attributes: string[] = [];
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ("attrs" in node) {
      elements.push(node.nodeName);
      for (const { name, value } of node.attrs) {
        attributes.push(name);
        if (name === "href") links.push(value);
      }
    }
    if ("value" in node) return node.value;
    if (node.nodeName === "#comment") elements.push("#comment");
    return "childNodes" in node ? node.childNodes.map(visit).join("") : "";
  };
  const texts = parseFragment(html)
    .childNodes.filter(({ nodeName }) => nodeName !== "#text")
    .map(visit)
    .map((text) => text.replace(/\s+/g, " ").trim());
  return { elements, attributes, links, texts, text: texts.join("\n") };
}
