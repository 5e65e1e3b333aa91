import { expect, test } from "vitest";
import { formatMoment } from "../../words/format-moment";

/** By the clock of whoever runs the tests. */
const MOMENT = new Date(2018, 0, 13, 9, 5);

test.each([
  ["fa", "persian", "jalali", "۲۳ دی ۱۳۹۶ ساعت ۹:۰۵"],
  ["fa", "latin", "gregorian", "13 ژانویهٔ 2018 ساعت 9:05"],
  ["en", "latin", "gregorian", "13 January 2018 at 09:05"],
  ["en", "persian", "jalali", "۲۳ Dey ۱۳۹۶ at ۰۹:۰۵"],
] as const)("a moment in %s, with %s digits, in the %s calendar", (language, digits, calendar, written) => {
  expect(formatMoment(MOMENT, { language, digits, calendar })).toBe(written);
});
