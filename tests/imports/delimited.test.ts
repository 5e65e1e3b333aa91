import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDelimited } from "../../imports/formats/delimited";

const value = fc.string({ unit: fc.constantFrom("آ", "ب", "a", '"', ",", "\n", "\r", " "), maxLength: 6 });
const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const ends = fc.constantFrom("\n", "\r\n", "\r");
const written = (rows: readonly (readonly string[])[], end: string) =>
  rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",") + end).join("");

test("what a table is written as is read as the same table, as another parser reads it", () => {
  fc.assert(
    fc.property(table, ends, (rows, end) => {
      const text = written(rows, end);
      expect(readDelimited(text, ",", false).rows).toEqual(rows);
      expect(readDelimited(text, ",", false).rows).toEqual(parse(text, { relax_column_count: true }));
    }),
  );
});

test("a table that comes in two pieces, wherever it is cut, is the same table", () => {
  fc.assert(
    fc.property(table, ends, fc.nat(), (rows, end, at) => {
      const text = written(rows, end);
      const first = readDelimited(text.slice(0, at % (text.length + 1)), ",", true);
      const rest = readDelimited(text.slice(first.end), ",", false);
      expect([...first.rows, ...rest.rows]).toEqual(rows);
    }),
  );
});

test.each([
  [
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,\n,b\n",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ["a,", [["a", ""]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['a "quoted" word,b', [['a "quoted" word', "b"]]],
  ['"a "quoted" word",b', [['a "quoted" word', "b"]]],
  ['"never closed,b\nc', [["never closed,b\nc"]]],
  ["", []],
])("%j is read as it is meant", (text, rows) => {
  expect(readDelimited(text, ",", false).rows).toEqual(rows);
});
