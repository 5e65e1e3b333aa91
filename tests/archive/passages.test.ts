import fc from "fast-check";
import { expect, test } from "vitest";
import { LONG, passagesOf, SHORT } from "../../archive/text/passages";
import { statements } from "./bundled";

test("passages ascend, do not overlap, and leave out nothing but white space", () => {
  const paragraphs = fc.array(fc.lorem({ maxCount: 120 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.oneof(
        paragraphs.map((them) => them.join("\n\n")),
        fc.string({ unit: "grapheme" }),
      ),
      (text) => {
        let from = 0;
        for (const [start, end] of passagesOf(text)) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      },
    ),
  );
});

test("every passage of the archive is long enough to be told apart and short enough to be shown", () => {
  for (const { text } of statements) {
    for (const [start, end] of passagesOf(text)) {
      expect(end - start).toBeGreaterThanOrEqual(SHORT);
      expect(end - start).toBeLessThanOrEqual(LONG);
    }
  }
});

test("a passage ends with a sentence wherever the text has one to end with", () => {
  for (const { text } of statements) {
    for (const [, end] of passagesOf(text)) expect(text.slice(end - 1)).toMatch(/^(\S\n\n|\S$|[.!؟…»)] )/);
  }
});

test("a heading goes with the paragraph below it", () => {
  const text = `عنوان\n\n${"جمله‌ای از متن. ".repeat(30).trim()}\n\nپایان`;
  expect(passagesOf(text)).toEqual([[0, text.length]]);
});

test("a paragraph without a single sentence end is cut between words", () => {
  const text = "واژه ".repeat(400).trim();
  const found = passagesOf(text);
  expect(found.length).toBeGreaterThan(2);
  for (const [start, end] of found) expect(text.slice(start, end)).toMatch(/^(واژه )*واژه$/);
});
