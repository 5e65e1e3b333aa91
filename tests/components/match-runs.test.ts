import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { matchRuns } from "../../entrypoints/reader/match-runs";

const runs = (text: string, pattern: RegExp) => {
  const marks = [...text.matchAll(pattern)].map(({ index, 0: word }): Range => [index, index + word.length]);
  return matchRuns(text, marks).map(([start, end]) => text.slice(start, end));
};

test("a quoted sentence is one match, over a short word and a comma between its words", () => {
  expect(runs("خواست ما آزادی فوری، بی‌قید و شرط است", /آزادی|فوری|بی‌قید|شرط/g)).toEqual(["آزادی فوری، بی‌قید و شرط"]);
});

test("longer words between make two matches", () => {
  expect(runs("آزادی همکاران زندانی و آزادی همه", /آزادی/g)).toEqual(["آزادی", "آزادی"]);
});

test("a match ends at the end of a paragraph, not of a line", () => {
  expect(runs("آزادی\nفوری\n\nآزادی", /آزادی|فوری/g)).toEqual(["آزادی\nفوری", "آزادی"]);
});
