import fc from "fast-check";
import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { textSegments } from "../../components/text-segments";

const marked = (text: string, marks: Range[], start?: number) =>
  textSegments(text, marks, start)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join("");

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
  expect(textSegments("متن", [])).toEqual([{ start: 0, text: "متن", marked: false }]);
  expect(textSegments("", [[0, 3]])).toEqual([]);
});

test("accepts marks in the coordinates of a longer text", () => {
  expect(
    textSegments(
      "bcd",
      [
        [0, 2],
        [3, 9],
      ],
      1,
    ),
  ).toEqual([
    { start: 1, text: "b", marked: true },
    { start: 2, text: "c", marked: false },
    { start: 3, text: "d", marked: true },
  ]);
});

test("segments join to the text again, whatever the marks", () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range), fc.nat(20), (text, ranges, start) => {
      const marks = ranges.toSorted((a, b) => a[0] - b[0]);
      const segments = textSegments(text, marks, start);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const { start: at, text: part } of segments)
        expect(text.slice(at - start, at - start + part.length)).toBe(part);
    }),
  );
});
