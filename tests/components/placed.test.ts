import fc from "fast-check";
import { expect, test } from "vitest";
import type { Piece } from "../../archive/types";
import { differences } from "../../components/differences";
import { comparisonRows } from "../../entrypoints/reader/comparison-rows";
import { placed } from "../../entrypoints/reader/placed";
import { quotation } from "./quotation";

const TEXT = "آزادی فوری و بی‌قید و شرط زندانیان سیاسی خواست همهٔ ماست.";

test("moved words appear at both places, once on each side", () => {
  const { query, alignment } = quotation(TEXT, 0, ">آزادی/>فوری/زندانیان/سیاسی/خواست/همهٔ/ماست");
  const runs = differences(query, { text: TEXT, start: 0 }, placed(alignment));
  expect(runs.map(({ kind, asked, text }) => [kind, asked?.words, text?.words])).toEqual([
    ["moved", undefined, "آزادی فوری"],
    ["same", "زندانیان سیاسی خواست همهٔ ماست", "زندانیان سیاسی خواست همهٔ ماست"],
    ["moved", "آزادی فوری", undefined],
  ]);
  const rows = comparisonRows(query, TEXT, runs);
  const line = (side: "asked" | "text") => rows.flatMap((row) => row[side].map(({ lead, words }) => lead + words));
  expect(line("asked").join("")).toBe(query);
});

/** An alignment of words, some of which were moved anywhere. */
const aligned = fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 20 }).map((words): Piece[] => {
  const own = words.map(([isMoved, place], at) => ({ isMoved, at, place: isMoved ? place % words.length : at }));
  const asked = [...own].sort((a, b) => a.place - b.place || Number(a.isMoved) - Number(b.isMoved));
  return own.map((it) => ({
    kind: it.isMoved ? "moved" : "same",
    asked: [2 * asked.indexOf(it), 2 * asked.indexOf(it) + 1],
    text: [2 * it.at, 2 * it.at + 1],
  }));
});

test("both sides ascend, and every word appears exactly once", () => {
  fc.assert(
    fc.property(aligned, (alignment) => {
      const pieces = placed(alignment);
      for (const side of ["asked", "text"] as const) {
        const places = pieces.flatMap((piece) => piece[side]?.[0] ?? []);
        expect(places).toEqual(alignment.map((_, at) => 2 * at));
      }
    }),
  );
});
