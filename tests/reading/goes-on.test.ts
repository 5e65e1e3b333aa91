import { expect, test } from "vitest";
import { goesOn } from "../../entrypoints/reading/goes-on";

test.each([
  ["between two letters", "نی", "ستند"],
  ["before a ZWNJ that a letter follows", "می", "\u200cپذیریم"],
  ["after a ZWNJ that a letter precedes", "می\u200c", "پذیریم"],
  ["before a mark that a letter follows", "محم", "\u0651د"],
  ["between two digits", "۱۴", "۰۰"],
  ["whatever stands further away", "«آنها نی", "ستند.»"],
  ["between letters beyond the basic plane", "\u{1ee00}", "\u{1ee01}"],
])("a word goes on %s", (_where, before, after) => {
  expect(goesOn(before, after)).toBe(true);
});

test.each([
  ["where a space stands before", "آنها ", "نیستند"],
  ["where a space stands after", "آنها", " نیستند"],
  ["where a ZWNJ stands before a space", "می\u200c", " پذیریم"],
  ["where a mark ends it", "کتاب", "\u0650 من"],
  ["at punctuation", "نیستند", ". آنها"],
  ["at a line's end", "نیستند", "\nآنها"],
  ["between a word and the number of its footnote", "امنیت", "۱"],
  ["at the beginning of a text", "", "نیستند"],
  ["at the end of a text", "نیستند", ""],
])("no word goes on %s", (_where, before, after) => {
  expect(goesOn(before, after)).toBe(false);
});
