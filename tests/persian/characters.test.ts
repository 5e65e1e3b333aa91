import { expect, test } from "vitest";
import { INVISIBLE, isWordSign, kindOf, LETTER, MARK, OTHER } from "../../persian/characters";
import { lettersOf } from "../../persian/letters";

test("characters are what Unicode says they are, and words in one character are letters", () => {
  const wrong: string[] = [];
  for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const isLetter = /[\p{L}\p{N}]/u.test(character) || isWordSign(codePoint);
    const said = isLetter ? LETTER : /\p{M}/u.test(character) ? MARK : /\p{Cf}/u.test(character) ? INVISIBLE : OTHER;
    if (kindOf(codePoint) !== said) wrong.push(codePoint.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("every word in one character folds to letters of Persian", () => {
  for (let codePoint = 0xfd00; codePoint <= 0xfdff; codePoint++) {
    if (isWordSign(codePoint)) expect(lettersOf(codePoint)).toMatch(/^[ابتثجحخدذرزسشصضطظعغفقکلمنهوی ]+$/u);
  }
});
