import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edge, withCuts } from "../../entrypoints/reading/with-cuts";
import { uncut } from "../../messages/uncut";
import { CUT } from "../../persian/cut";

const LINE = "آنها مجرم نیستند و آزاد می‌شوند";

/** A stretch of a line, selected where it stands. */
function selected(text: string, line = LINE): string {
  const [start, end] = [line.indexOf(text), line.indexOf(text) + text.length];
  const edge = (at: number): Edge => [line.slice(0, at), line.slice(at)];
  return withCuts(text, edge(start), edge(end));
}

test("each end that is inside a word says so", () => {
  expect(selected("ستند و آزاد")).toBe(`${CUT}ستند و آزاد`);
  expect(selected("مجرم نی")).toBe(`مجرم نی${CUT}`);
  expect(selected("جرم نیستن")).toBe(`${CUT}جرم نیستن${CUT}`);
});

test("whole words say nothing", () => {
  expect(selected("مجرم نیستند")).toBe("مجرم نیستند");
  expect(selected(LINE)).toBe(LINE);
});

test("an end that is not where the text begins or ends says nothing", () => {
  // What a page forbids to select is left out of the text, though it stands within the ends.
  expect(withCuts("آزاد", ["نی", "ستند"], ["آزا", "دند"])).toBe("آزاد");
});

test("what stands at the ends of a page's own text is no mark of ours", () => {
  expect(withCuts(`${CUT}آزاد${CUT}`, ["", `${CUT}آزاد`], [`آزاد${CUT}`, ""])).toBe("آزاد");
});

test("the mark is all that is added, whatever is selected", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (line, a, b) => {
      const [start, end] = [a % (line.length + 1), b % (line.length + 1)].sort((x, y) => x - y) as [number, number];
      const text = line.slice(start, end);
      const edge = (at: number): Edge => [line.slice(0, at), line.slice(at)];
      expect(uncut(withCuts(text, edge(start), edge(end)))).toBe(uncut(text));
    }),
  );
});
