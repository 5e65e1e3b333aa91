import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kept, keyOf } from "../../../stored/desk/kept";
import { parseDesk } from "../../../stored/desk/parse-desk";

const kept = (statement: string, keptAt: string): Kept => ({
  version: 2,
  statement,
  range: [3, 9],
  excerpt: "آزادی",
  marks: [[0, 3]],
  keptAt,
});
const [first, second] = [kept("payam-1", "2026-01-01T08:00:00.000Z"), kept("payam-2", "2026-01-02T08:00:00.000Z")];

test("reads kept passages, latest first, and ignores everything else in storage", () => {
  const stored = { settings: { version: 1 }, [keyOf(first)]: first, [keyOf(second)]: second };
  expect(parseDesk(stored)).toEqual({ kept: [second, first], damaged: {} });
});

test.each([
  ["a later version", { ...first, version: 3 }],
  ["no range", { ...first, range: [9, 3] }],
  ["another statement than its key says", { ...first, statement: "payam-9" }],
  ["marks outside its words", { ...first, marks: [[0, 99]] }],
  [
    "marks that overlap",
    {
      ...first,
      marks: [
        [0, 3],
        [2, 4],
      ],
    },
  ],
  ["a note that is none", { ...first, note: 1 }],
  ["a moment that is none", { ...first, keptAt: "yesterday" }],
  ["no object", "…"],
])("%s is reported as damaged, left as it is, and affects no other passage", (_what, value) => {
  const stored = { [keyOf(first)]: value, [keyOf(second)]: second };
  expect(parseDesk(stored)).toEqual({ kept: [second], damaged: { [keyOf(first)]: value } });
});

test("for any storage, each key of the desk is either read or reported as damaged", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().map((key) => `desk/${key}`),
        fc.jsonValue(),
      ),
      (stored) => {
        const { kept, damaged } = parseDesk(stored);
        expect(kept.length + Object.keys(damaged).length).toBe(Object.keys(stored).length);
      },
    ),
  );
});

test("keeps of a passage only its words with their marks, its place, the time, and what its keeper added", () => {
  const noted = { ...first, note: "برای پنجشنبه", selection: "آزادی بعدی" };
  const { kept } = parseDesk({ [keyOf(first)]: { ...noted, query: "آنچه جسته‌ام" } });
  expect(kept).toEqual([noted]);
});

test("a desk of the first version is read as it was kept, without marks", () => {
  const { marks: _marks, ...rest } = first;
  const old = { ...rest, version: 1 };
  expect(parseDesk({ [keyOf(first)]: old })).toEqual({ kept: [{ ...first, marks: [] }], damaged: {} });
});
