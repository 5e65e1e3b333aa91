import { expect, test } from "vitest";
import { exampleOf } from "../../entrypoints/welcome/example-of";

const LONG = "در این روزها مردم بسیاری گرد هم آمدند و از خواست‌های خود گفتند. ".repeat(8).trim();

/** A statement of these paragraphs, each a passage; the first may be its heading. */
function reading(paragraphs: readonly string[], headed = false) {
  const passages: [number, number][] = [];
  for (const each of paragraphs) {
    const start = passages.length ? (passages.at(-1)?.[1] ?? 0) + 2 : 0;
    passages.push([start, start + each.length]);
  }
  const heading: [number, number] = [0, paragraphs[0]?.length ?? 0];
  return { statement: { text: paragraphs.join("\n\n"), ...(headed && { heading }) }, passages };
}

test("an example is whole sentences of the first passage of running text, in the statement's own words", () => {
  const example = exampleOf(reading(["فراخوان", LONG]));
  expect(LONG.startsWith(example ?? "-")).toBe(true);
  expect(example?.endsWith(".")).toBe(true);
  expect(example?.length).toBeLessThanOrEqual(320);
});

test("a heading is no running text, however long it is", () => {
  const heading = `${"بیانیهٔ مشترک شماری از تشکل‌ها ".repeat(8)}!`;
  expect(exampleOf(reading([heading, LONG], true))).not.toContain("تشکل");
});

test("a short passage is shown whole, and a statement of headings alone has no example", () => {
  const short = LONG.slice(0, 200);
  expect(exampleOf(reading([short]))).toBe(short.trim());
  expect(exampleOf(reading(["فراخوان", "به همهٔ مردم"]))).toBeUndefined();
});

test("a passage whose first sentence is long is cut at that sentence's end, not within it", () => {
  const long = `${"واژه ".repeat(100).trim()}. باز هم.`;
  expect(exampleOf(reading([long]))).toBe(`${"واژه ".repeat(100).trim()}.`);
});
