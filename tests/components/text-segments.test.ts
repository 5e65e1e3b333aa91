import fc from "fast-check";
import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { looksOf, textSegments } from "../../components/text-segments";
import { quotation } from "./quotation";

const segmentsOf = (text: string, marks: Range[], start?: number) => textSegments(text, looksOf(marks, []), start);

const SIGNS = { same: "[]", changed: "{}", dropped: "()" } as const;

const signed = (segments: ReturnType<typeof textSegments>) =>
  segments
    .map(({ text, look }) => (look ? text.replace(/^|$/g, (_, at) => SIGNS[look].charAt(at && 1)) : text))
    .join("");

const marked = (text: string, marks: Range[], start?: number) => signed(segmentsOf(text, marks, start));

test("splits a text into marked and unmarked segments", () => {
  expect(
    marked("آزادی فوری زندانیان", [
      [0, 5],
      [11, 19],
    ]),
  ).toBe("[آزادی] فوری [زندانیان]");
});

test("merges marks that only white space separates", () => {
  expect(
    marked("آزادی فوری، بی‌قید و شرط", [
      [0, 5],
      [6, 10],
      [12, 18],
    ]),
  ).toBe("[آزادی فوری]، [بی‌قید] و شرط");
});

test("text without marks is one segment, and no text is none", () => {
  expect(segmentsOf("متن", [])).toEqual([{ start: 0, text: "متن", look: null }]);
  expect(segmentsOf("", [[0, 3]])).toEqual([]);
});

test("accepts marks in the coordinates of a longer text", () => {
  expect(
    segmentsOf(
      "bcd",
      [
        [0, 2],
        [3, 9],
      ],
      1,
    ),
  ).toEqual([
    { start: 1, text: "b", look: "same" },
    { start: 2, text: "c", look: null },
    { start: 3, text: "d", look: "same" },
  ]);
});

test("segments join to the text again, whatever the marks", () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range), fc.nat(20), (text, ranges, start) => {
      const marks = ranges.toSorted((a, b) => a[0] - b[0]);
      const segments = segmentsOf(text, marks, start);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const { start: at, text: part } of segments)
        expect(text.slice(at - start, at - start + part.length)).toBe(part);
    }),
  );
});

test("a word that a quotation has changed or dropped is never one that matches, whatever is marked", () => {
  const text = "این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود";
  const { alignment, range } = quotation(text, 0, "این/اشغال/بایستی|نبایستی/به/منزله/|اخلال/|در/این/کنفرانس");
  const all = [...text.matchAll(/\S+/g)].map(({ index, 0: word }): Range => [index, index + word.length]);
  const looked = looksOf(
    all.filter(([, end]) => end <= range[1]),
    alignment,
  );
  expect(signed(textSegments(text, looked))).toBe("[این اشغال] {نبایستی} [به منزله] (اخلال در) [این کنفرانس] تلقی شود");
});
