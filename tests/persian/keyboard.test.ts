import { expect, test } from "vitest";
import { onPersianKeyboard } from "../../persian/keyboard";

test.each([
  ["hchnd", "ازادی"],
  ["Hchnd", "آزادی"],
  [";k'vi", "کنگره"],
  ["[lu", "جمع"],
  ["]vh", "چرا"],
  ["\\", undefined],
  ["Chgi", "ژاله"],
  ["ldBo,hil", "می\u200Cخواهم"],
  ["سلام", undefined],
  ["1400", undefined],
  ["q1", undefined],
  [",", "و"],
])("the keys of %s write %s", (typed, written) => expect(onPersianKeyboard(typed)).toBe(written));

test("every letter of the alphabet is on a key of its own", () => {
  const keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,C";
  const letters = [...keys].map((key) => onPersianKeyboard(key));
  expect(letters.sort().join("")).toBe([..."ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"].sort().join(""));
});
