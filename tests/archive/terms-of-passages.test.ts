import { expect, test } from "vitest";
import { View } from "../../archive/hits/view";
import { SEARCH_OPTIONS } from "../../archive/search-options";
import type { Range } from "../../archive/types";
import { statements } from "./bundled";

test("the terms of each passage are those of its text by itself", () => {
  let count = 0;
  for (const statement of statements) {
    const passages = [...statement.text.matchAll(/.+/g)].map(
      ({ 0: line, index }): Range => [index, index + line.length],
    );
    const view = new View(statement, passages);
    for (const range of passages) {
      expect(view.contentIn(range)).toEqual(SEARCH_OPTIONS.tokenize?.(statement.text.slice(...range)));
      count++;
    }
  }
  expect(count).toBeGreaterThan(50);
});
