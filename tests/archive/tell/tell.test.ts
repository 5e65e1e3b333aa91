import { describe, expect, test } from "vitest";
import { judgeAltered } from "../../bench/tell/judge-altered";
import { judgeAround } from "../../bench/tell/judge-around";
import type { Judged } from "../../bench/tell/judged";
import { lookupsIn } from "../../bench/tell/lookups";
import { archive, statements } from "../bundled";
import { ALTERATIONS, OTHER_PLACES, STRANGERS } from "./alterations";
import { alteredRows, aroundRows, ROWS } from "./generator";
import { CALLED_THE_SAME, CHANGE_INVENTED, FOUND, RANGE_RIGHT, TOLD_EXACTLY } from "./reached";
import { SURROUNDINGS } from "./surroundings";

const { select } = lookupsIn(archive);

const count = (judged: readonly Judged[], figure: string): number =>
  judged.filter(({ verdicts }) => verdicts[figure]).length;

/** The rows that fail, word by word: what a figure that is not reached is told with. */
const failing = (judged: readonly Judged[]): string =>
  judged.flatMap(({ isFailure, lines }) => (isFailure ? [lines.join("\n")] : [])).join("\n\n");

describe.each(["numbers, negations, names", "words", "nothing"] as const)("altered: %s", (sort) => {
  const rows = alteredRows(sort, statements);

  test.each(Object.keys(ALTERATIONS[sort]))("%s is told, and nothing else", (kind) => {
    const judged = rows.filter((row) => row.kind === kind).map((row) => judgeAltered(row, select));
    expect(judged).toHaveLength(ROWS);
    const told = count(judged, "told exactly");
    expect(told, failing(judged)).toBeGreaterThanOrEqual(TOLD_EXACTLY[kind] ?? ROWS);
    expect(count(judged, "called the same"), failing(judged)).toBeLessThanOrEqual(CALLED_THE_SAME[kind] ?? 0);
  });
});

describe("a sentence with words of others around it is found, with its own words and no change", () => {
  const rows = aroundRows(statements);

  test.each(Object.keys(SURROUNDINGS))("%s", (kind) => {
    const judged = rows.filter((row) => row.kind === kind).map((row) => judgeAround(row, select));
    expect(judged).toHaveLength(ROWS);
    expect(count(judged, "found"), failing(judged)).toBeGreaterThanOrEqual(FOUND[kind] ?? ROWS);
    expect(count(judged, "range right"), failing(judged)).toBeGreaterThanOrEqual(RANGE_RIGHT[kind] ?? ROWS);
    expect(count(judged, "change invented"), failing(judged)).toBeLessThanOrEqual(CHANGE_INVENTED[kind] ?? 0);
  });
});

describe("the generator", () => {
  const altered = [...alteredRows("numbers, negations, names", statements), ...alteredRows("words", statements)];

  test("alters each quotation, and says of what statement it is", () => {
    for (const { text, original, source } of altered) {
      expect(text.split(" ")).not.toEqual(original.split(/\s+/));
      expect(statements.find(({ id }) => id === source)?.text).toContain(original);
    }
  });

  test("leaves each sentence whole among words of others", () => {
    for (const { text, said, source } of aroundRows(statements)) {
      expect(text).toContain(said);
      expect(text.length).toBeGreaterThan(said.length);
      expect(statements.find(({ id }) => id === source)?.text).toContain(said);
    }
  });

  test("puts in words that no statement says", () => {
    const said = new Set(statements.flatMap(({ text }) => text.match(/[\p{L}\u200C]+/gu)));
    expect([...STRANGERS, ...OTHER_PLACES].filter((word) => said.has(word))).toEqual([]);
  });

  test("gives the same rows each time", () => {
    expect(alteredRows("words", statements)).toEqual(alteredRows("words", statements));
    expect(aroundRows(statements)).toEqual(aroundRows(statements));
  });
});
