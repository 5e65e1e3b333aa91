import { expect, test } from "vitest";
import { isPersian } from "../../persian/is-persian";

test.each(["مردم", "مردم ايران", "abc کار 12", "می‌خواهم", "درگێر در اێن", "ﻣﺮﺩﻡ", "«پیام»"])(
  "%s has a Persian word",
  (text) => {
    expect(isPersian(text)).toBe(true);
  },
);

test.each([
  "",
  "hello",
  "و",
  "۱۲۳",
  "12/3",
  "你好",
  "привет",
  "שלום",
  "ټول",
  "هێز",
  "ہوں",
  "\u200C\u200C",
  "ـــ",
  "!؟",
  "\uD800",
])("%j has none", (text) => {
  expect(isPersian(text)).toBe(false);
});
