import { expect, test } from "vitest";
import type { Piece, Range } from "../../archive/types";
import { matchRuns } from "../../entrypoints/reader/match-runs";

const rangesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: word }): Range => [index, index + word.length]);

const runs = (text: string, marked: RegExp, changed = /$^/g) => {
  const alignment = rangesOf(text, changed).map((range): Piece => ({ kind: "changed", asked: [0, 1], text: range }));
  return matchRuns(text, rangesOf(text, marked), alignment).map(([start, end]) => text.slice(start, end));
};

test("a quoted sentence is one match, over a short word and a comma between its words", () => {
  expect(runs("خواست ما آزادی فوری، بی‌قید و شرط است", /آزادی|فوری|بی‌قید|شرط/g)).toEqual(["آزادی فوری، بی‌قید و شرط"]);
});

test("longer words between make two matches", () => {
  expect(runs("آزادی همکاران زندانی و آزادی همه", /آزادی/g)).toEqual(["آزادی", "آزادی"]);
});

test("a quotation is one match over the words that it has changed, however long", () => {
  expect(runs("آزادی همکاران زندانی و آزادی همه", /آزادی/g, /همکاران|زندانی/g)).toEqual([
    "آزادی همکاران زندانی و آزادی",
  ]);
});

test("a match ends at the end of a paragraph, not of a line", () => {
  expect(runs("آزادی\nفوری\n\nآزادی", /آزادی|فوری/g)).toEqual(["آزادی\nفوری", "آزادی"]);
});
