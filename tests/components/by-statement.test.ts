import { expect, test } from "vitest";
import type { StatementFacts } from "../../archive/types";
import { byStatement } from "../../components/scan/by-statement";
import type { FoundSentence } from "../../components/scan/page-scan";
import { statements } from "../archive/bundled";

const [first, second] = statements as unknown as readonly [StatementFacts, StatementFacts];

const QUOTED = {
  trace: "exact",
  at: 0,
  alignment: [],
  sentences: { range: [0, 1], text: "ب", gaps: [], paragraphs: [1, 1], landmarks: null },
} as const;

function sentence(index: number, ...quoted: StatementFacts[]): FoundSentence {
  const text = `جملهٔ ${index}`;
  return { frame: 0, index, text, quoted: quoted.map((statement) => ({ ...QUOTED, statement })) };
}

const read = (found: readonly FoundSentence[]) =>
  byStatement(found).map(({ statement, sentences }) => [statement.id, ...sentences.map((each) => each.found.index)]);

test("sentences are grouped by the statement they quote, in page order", () => {
  expect(read([sentence(2, first), sentence(5, first)])).toEqual([[first.id, 2, 5]]);
});

test("the statement that is quoted most often comes first", () => {
  const found = [sentence(0, first), sentence(1, second), sentence(2, second)];
  expect(read(found)).toEqual([
    [second.id, 1, 2],
    [first.id, 0],
  ]);
});

test("a sentence that quotes two statements is listed under both", () => {
  expect(read([sentence(0, first, second)])).toEqual([
    [first.id, 0],
    [second.id, 0],
  ]);
});
