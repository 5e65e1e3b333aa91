import { expect, test } from "vitest";
import { partsOf, readingsOf } from "../../persian/readings";

const readings = (words: string) => readingsOf(words.split(" ").map(partsOf));
const haveOneInCommon = (one: string, other: string) => readings(one).some((each) => readings(other).includes(each));

test.each([
  ["شما است", "شماست"],
  ["چه است", "چیست"],
  ["خانه‌ای است", "خانه‌ایست"],
  ["به طور", "بطور"],
  ["به این", "بدین"],
  ["به او", "بدو"],
  ["چه قدر", "چقدر"],
  ["کتاب ام", "کتابم"],
  ["بیست و دو", "۲۲"],
  ["سیزدهم", "۱۳ م"],
  ["۱۳‌ام", "۱۳ام"],
  ["سی ام", "۳۰م"],
  ["خانهٔ", "خانه ی"],
  ["گفت و گو", "گفتگو"],
  ["مسؤولان", "مسئولان"],
])("%s and %s have a reading in common", (one, other) => {
  expect(haveOneInCommon(one, other)).toBe(true);
});

test.each([
  ["چه را", "چرا"],
  ["شما", "شماست"],
  ["بیست و دو", "۲۳"],
  ["سیزده", "سیزدهم"],
  ["کتاب ام", "کتاب"],
  ["طور", "بطور"],
  ["خواست", "خوا"],
])("%s and %s have none", (one, other) => {
  expect(haveOneInCommon(one, other)).toBe(false);
});

test("words have few readings, however many rules they meet", () => {
  expect(readings(Array.from({ length: 6 }, () => "به است ام چه").join(" ")).length).toBeLessThanOrEqual(8);
});
