import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kept, keyOf } from "../../../stored/desk/kept";
import { parseDesk } from "../../../stored/desk/parse-desk";

const kept = (statement: string, keptAt: string): Kept => ({
  version: 1,
  statement,
  range: [3, 9],
  excerpt: "آزادی",
  keptAt,
});
const [first, second] = [kept("payam-1", "2026-01-01T08:00:00.000Z"), kept("payam-2", "2026-01-02T08:00:00.000Z")];

test("reads kept passages, latest first, and ignores everything else in storage", () => {
  const stored = { settings: { version: 1 }, [keyOf(first)]: first, [keyOf(second)]: second };
  expect(parseDesk(stored)).toEqual({ kept: [second, first], damaged: {} });
});

test.each([
  ["a later version", { ...first, version: 2 }],
  ["no range", { ...first, range: [9, 3] }],
  ["another statement than its key says", { ...first, statement: "payam-9" }],
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

test("keeps of a passage only its words, its place and the time", () => {
  expect(Object.keys(first).sort()).toEqual(["excerpt", "keptAt", "range", "statement", "version"]);
  const { kept } = parseDesk({ [keyOf(first)]: { ...first, query: "آنچه جسته‌ام" } });
  expect(JSON.stringify(kept)).not.toContain("آنچه");
});
