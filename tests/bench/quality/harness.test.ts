import { describe, expect, test } from "vitest";
import { UsageError } from "../usage";
import type { Answered, Found } from "./answer";
import type { QueryRow, QuoteRow } from "./bench-data";
import type { Engine } from "./engine";
import { enginesOf } from "./engines";
import { measure } from "./measure";
import { ofLevel, ofNoise } from "./measured";
import { naiveWords } from "./naive-words";
import { readOptions } from "./options";
import { questionTable } from "./question-table";
import { isQuoteFailure } from "./quote-failures";
import { quoteTables } from "./quote-tables";
import { sample } from "./sample";
import { asMarkdown, asText } from "./table";

const row = (id: string, level: string, noise = level): QuoteRow => ({
  id,
  level,
  noise,
  text: id,
  clean: id,
  relevant: level === "none" ? [] : ["p"],
});

const rows = [row("e1", "exact"), row("e2", "exact"), row("o1", "ocr"), row("n1", "none", "ocr"), row("n2", "none")];
const queries = { quotes: rows, hard: [], questions: [{ id: "q", text: "q", relevant: ["p"] }], respelled: [] };

/** Answers each query by its text. */
const fake = (answer: (query: QueryRow) => Found[], most = 10): Engine => ({
  name: "fake",
  most,
  run: async (_passages, asked) => ({
    answers: asked.map((query) => ({ found: answer(query), ms: 1 })),
    buildMs: null,
    indexBytes: null,
  }),
});

describe("measuring", () => {
  test("each row keeps the answer that it got", async () => {
    const measured = await measure(
      fake(({ id }) => [{ id: `found ${id}`, score: 1 }]),
      [],
      queries,
      10,
    );
    const all: Answered[] = [...measured.quotes, ...measured.questions];
    expect(all.map(({ found }) => found[0]?.id)).toEqual(all.map((answer) => `found ${answer.row.id}`));
    expect(ofLevel(measured.quotes, "exact")).toHaveLength(2);
    expect(ofNoise(measured.quotes, "ocr").map((answer) => answer.row.id)).toEqual(["n1"]);
  });

  test("a slow engine is asked fewer of each level", async () => {
    const measured = await measure(
      fake(() => [], 1),
      [],
      queries,
      10,
    );
    expect(measured.quotes.map((answer) => answer.row.id)).toEqual(["e1", "o1", "n1", "n2"]);
  });

  test("samples are spread, and the same each time", () => {
    expect(sample([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    expect(sample([0, 1], 3)).toEqual([0, 1]);
  });
});

describe("tables", () => {
  const called = async (answer: (query: QueryRow) => Found[]) => {
    const [, table] = quoteTables([await measure(fake(answer), [], queries, 10)]);
    return table?.rows[0]?.cells ?? [];
  };

  test("an engine with verdicts is judged by them", async () => {
    const cells = await called(({ id }) => [{ id: "p", score: 1, trace: id === "e1" ? "exact" : "related" }]);
    expect(cells[0]).toMatch(/^\.500 /);
    expect(cells.at(-1)).toMatch(/^\.000 .* 2$/);
  });

  test("an engine whose only verdict is “related” is not judged by its scores", async () => {
    const cells = await called(() => [{ id: "p", score: 1, trace: "related" }]);
    expect(cells[0]).toMatch(/^\.000 /);
  });

  test("an engine with scores gets its best bound", async () => {
    const cells = await called(({ id }) => [{ id: "p", score: id.startsWith("n") ? 1 : 2 }]);
    expect(cells[0]).toMatch(/^1\.000 /);
    expect(cells.at(-1)).toBe("by score, raw");
  });

  test("without scores there is no bound", async () => {
    expect((await called(() => [{ id: "p", score: null }]))[0]).toBe("–");
  });

  test("the same table is readable in a terminal and in the README", () => {
    const table = { title: "T", note: "", columns: ["a"], rows: [{ name: "x", cells: ["1"] }] };
    expect(asText(table)).toBe("T\n   a\nx  1");
    expect(asMarkdown(table)).toBe("**T**\n\n|  | a |\n| --- | --- |\n| x | 1 |");
  });
});

test("where other engines had fewer questions, ours is also shown on the same ones", async () => {
  const questions = ["1", "2", "3", "4"].map((id) => ({ id, text: id, relevant: ["p"] }));
  const asked = { quotes: [], hard: [], questions, respelled: questions };
  const ours = await measure(
    fake(({ id }) => [{ id: id === "2" ? "other" : "p", score: 1 }]),
    [],
    asked,
    10,
  );
  const other = await measure(
    fake(() => [], 2),
    [],
    asked,
    10,
  );
  const { rows } = questionTable([ours, other]);
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    expect.stringMatching(/^\.750 .* 4$/),
    expect.stringMatching(/^1\.000 .* 2$/),
    expect.stringMatching(/^\.000 .* 2$/),
  ]);
});

test("failures are a missed quotation, a wrong first hit, or a false call", () => {
  const answer = (level: string, ...found: Found[]): Answered => ({ row: row("r", level), found, ms: 1 });
  expect(isQuoteFailure(answer("exact", { id: "p", score: 1, trace: "related" }))).toBe(true);
  expect(isQuoteFailure(answer("exact", { id: "p", score: 1, trace: "exact" }))).toBe(false);
  expect(isQuoteFailure(answer("exact", { id: "p", score: 1 }))).toBe(false);
  expect(isQuoteFailure(answer("exact"))).toBe(true);
  expect(isQuoteFailure(answer("none", { id: "p", score: 1, trace: "edited" }))).toBe(true);
  expect(isQuoteFailure(answer("none", { id: "p", score: 1, trace: "related" }))).toBe(false);
});

test("naive folding splits at ZWNJ and folds letters, digits, marks and presentation forms", () => {
  expect(naiveWords("كتاب‌هاي ۱۲ مَدرســه، ﻣﺠﻠﺲ")).toEqual(["کتاب", "های", "12", "مدرسه", "مجلس"]);
});

describe("options", () => {
  test("all parts unless some are named", () => {
    expect([...readOptions([]).parts]).toEqual(["quotes", "hard", "questions", "pairs", "lemmas"]);
    expect([...readOptions(["--only", "pairs,lemmas"]).parts]).toEqual(["pairs", "lemmas"]);
  });

  test.each([[["--only", "nouns"]], [["--sample", "0"]], [["--failures", "x"]], [["--what"]]])(
    "%j is misuse",
    (args) => {
      expect(() => readOptions(args)).toThrow(UsageError);
    },
  );

  test("an unknown engine is a usage error", () => {
    expect(() => enginesOf(["lucene"])).toThrow(UsageError);
  });
});
