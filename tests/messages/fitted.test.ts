import { expect, test } from "vitest";
import { LONGEST_QUERY } from "../../archive/align/query";
import { fitted, isCutShort, MAX_FITTED } from "../../messages/fitted";
import { MAX_SELECTION } from "../../messages/limits";

test("a selection is read as far as the archive reads a text", () => {
  expect(MAX_SELECTION).toBe(LONGEST_QUERY);
});

test("a selection that is not too long stays as it is", () => {
  const text = "ا".repeat(MAX_SELECTION);
  expect(fitted(text)).toBe(text);
  expect(isCutShort(fitted(text))).toBe(false);
});

test.each([
  ["a letter", "ا".repeat(MAX_SELECTION + 1)],
  ["white space", `${"ا".repeat(MAX_SELECTION - 1)} \nا`],
  ["half of a surrogate pair", `${"ا".repeat(MAX_SELECTION - 1)}\u{1ee00}ا`],
])("one that is too long says so, though what is read ends in %s and is trimmed", (_what, text) => {
  expect(fitted(text)).toHaveLength(MAX_FITTED);
  expect(fitted(text).isWellFormed()).toBe(true);
  expect(isCutShort(fitted(text).trim())).toBe(true);
});
