import { describe, expect, test } from "vitest";
import { dateIn } from "../../persian/date-in-text";
import { fold } from "../../persian/fold";
import { isPersian } from "../../persian/is-persian";
import { termsOf } from "../../persian/terms";

/** What is repeated, and how often for a text that is taken in: letters that stand for words make more of themselves. */
const UNITS: readonly [what: string, unit: string][] = [
  ["one letter", "ا"],
  ["one letter that endings begin with", "ه"],
  ["combining marks", "\u064E"],
  ["letters under marks", "م\u064E\u0651"],
  ["ZWNJ", "\u200C"],
  ["letters and ZWNJ", "ک\u200C"],
  ["prefixes and ZWNJ", "می\u200C"],
  ["ﷺ", "ﷺ"],
  ["﷽", "﷽"],
  ["unpaired surrogates", "\uD83D"],
  ["bidi overrides", "\u202E"],
  ["letters between bidi overrides", "ا\u202E"],
  ["emoji", "😀"],
  ["tags", "\u{E0041}"],
  ["scripts in turn", "aآ7 "],
  ["spaces", " "],
  ["full stops and letters", "ا."],
  ["endings", "ها "],
  ["prefixes of verbs", "می "],
  ["auxiliaries", "شده "],
  ["participles", "گفته "],
  ["number words", "صد و "],
  ["words that open others", "هم "],
  ["numbers that go on", "1/"],
  ["thousands that go on", "1,234/"],
];

/**
 * In UTF-16 units. What takes time in proportion is done with a text of this size in less than a second; what takes its
 * square would need forty thousand million steps, and does not come to its end before the test does.
 */
const SIZE = 200_000;
const ENDS_MS = 30_000;

describe.each([
  ["termsOf", termsOf],
  ["fold", fold],
  ["isPersian", isPersian],
  ["dateIn", dateIn],
] as const)("%s comes to its end with a long text", (_name, work) => {
  test.each(UNITS)("of %s", { timeout: ENDS_MS }, (_what, unit) => {
    expect(() => work(unit.repeat(SIZE / unit.length))).not.toThrow();
  });
});

test("a date is not sought in what is longer than one", { timeout: ENDS_MS }, () => {
  expect(dateIn(`۲۳ دی${" ".repeat(100)}۱۳۹۶`)).toEqual({ calendar: "jalali", date: "1396-10-23" });
  for (const between of [" ", ")", "«", "؟"]) expect(dateIn(`a${between.repeat(SIZE)}a`)).toBeUndefined();
});
