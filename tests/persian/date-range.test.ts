import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateRangeIn } from "../../persian/date-range";

const ends = (text: string) => {
  const range = dateRangeIn(text);
  return range && [range.from?.date ?? null, range.to?.date ?? null];
};

describe("a range of dates is read as people write it", () => {
  test.each([
    ["1396..1400", ["1396", "1400"]],
    ["۱۳۹۶..۱۴۰۰", ["1396", "1400"]],
    ["۱۳۹۶/۱۰..۱۴۰۰", ["1396-10", "1400"]],
    ["2018..2021", ["2018", "2021"]],
    ["۱۳۹۶ تا ۱۴۰۰", ["1396", "1400"]],
    ["از ۱۳۹۶ تا ۱۴۰۰", ["1396", "1400"]],
    ["دی ۹۶ – بهمن ۹۶", ["1396-10", "1396-11"]],
    ["13 January 2018 to March 2018", ["2018-01-13", "2018-03"]],
    ["2018-2021", ["2018", "2021"]],
    ["۱۳۹۶…2021", ["1396", "2021"]],
    ["۱۳۹۶..", ["1396", null]],
    ["از ۱۳۹۶", ["1396", null]],
    ["..2018", [null, "2018"]],
    ["تا ۱۴۰۰", [null, "1400"]],
    ["۲۳ دی ۱۳۹۶", ["1396-10-23", "1396-10-23"]],
  ])("%s", (text, expected) => expect(ends(text)).toEqual(expected));
});

test("the later date may come first", () => {
  expect(ends("1400..1396")).toEqual(["1396", "1400"]);
  expect(ends("2021..1396")).toEqual(["1396", "2021"]);
});

test.each(["", "..", "تا", "خوزستان", "1396..خوزستان", "فردا تا پس‌فردا", "1396/13", "1397/12/30..1400", "139"])(
  "“%s” is no time",
  (text) => expect(ends(text)).toBeUndefined(),
);

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void dateRangeIn(text)));
});
