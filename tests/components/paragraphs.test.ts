import { expect, test } from "vitest";
import { paragraphs } from "../../entrypoints/reader/paragraphs";

const split = (text: string) => paragraphs(text).map(([start, end]) => text.slice(start, end));

test("blank lines separate paragraphs, single line breaks do not", () => {
  expect(split("یک\nدو\n\nسه\n \nچهار")).toEqual(["یک\nدو", "سه", "چهار"]);
});

test("space at the ends belongs to no paragraph's text", () => {
  expect(split("یک\n\nدو\n")).toEqual(["یک", "دو"]);
  expect(split("")).toEqual([]);
});
