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
];

const SIZE = 32_768;
const TIMES = 8;
/** Eight times the text may take so many times the work: linear is 8, n log n 10, quadratic 64. */
const MOST = 24;
/** Below this, in ms, a figure is the machine's noise. */
const NOISE = 30;

/** CPU time of this process in ms, which other programs do not lengthen; the better of two. */
function spent(work: (text: string) => unknown, text: string): number {
  const once = () => {
    const before = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

describe.each([
  ["termsOf", termsOf],
  ["fold", fold],
  ["isPersian", isPersian],
  ["dateIn", dateIn],
] as const)("%s takes time in proportion to the text", (_name, work) => {
  test.each(UNITS)("of %s", { timeout: 60_000 }, (_what, unit) => {
    const text = (units: number) => unit.repeat(Math.ceil(units / unit.length));
    spent(work, text(SIZE / 4));
    const small = spent(work, text(SIZE));
    const large = spent(work, text(SIZE * TIMES));
    expect(large).toBeLessThan(Math.max(small, NOISE) * MOST);
  });
});

test("a date is not sought in what is longer than one", () => {
  expect(dateIn(`۲۳ دی${" ".repeat(100)}۱۳۹۶`)).toEqual({ calendar: "jalali", date: "1396-10-23" });
  for (const between of [" ", ")", "«", "؟"]) {
    const text = `a${between.repeat(1_000_000)}a`;
    expect(spent(dateIn, text)).toBeLessThan(NOISE);
  }
});
