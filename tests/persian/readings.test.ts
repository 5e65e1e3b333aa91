import { expect, test } from "vitest";
import { readingsOf } from "../../persian/readings";

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
  const readings = readingsOf(other.split(" "));
  expect(readingsOf(one.split(" ")).some((reading) => readings.includes(reading))).toBe(true);
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
  const readings = readingsOf(other.split(" "));
  expect(readingsOf(one.split(" ")).some((reading) => readings.includes(reading))).toBe(false);
});

test("words have few readings, however many rules they meet", () => {
  expect(
    readingsOf(
      Array.from({ length: 6 }, () => "به است ام چه")
        .join(" ")
        .split(" "),
    ).length,
  ).toBeLessThanOrEqual(8);
});
