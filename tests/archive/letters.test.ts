import { expect, test } from "vitest";
import { joinedLetters, lettersIn } from "../../archive/text/letters";

test("every letter of words in one character is there, and leads back to it, however few or many they are", () => {
  for (const [sign, word] of [
    ["ﷺ", "صلیاللهعلیهوسلم"],
    ["﷽", "بسماللهالرحمنالرحیم"],
  ] as const) {
    for (let times = 1; times <= 40; times++) {
      const letters = lettersIn(sign.repeat(times));
      expect(joinedLetters(letters)).toBe(word.repeat(times));
      expect(letters.ends.at(-1)).toBe(times);
    }
  }
});
