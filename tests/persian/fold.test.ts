import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldText, toOriginal } from "../../persian/fold";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "\uD83D",
      "\uDE00",
      "\u0301",
      "\u064E",
      "\u0654",
      "\u200C",
      "ﷺ",
      "ﻻ",
      "ـ",
      "آ",
      "ئ",
      "İ",
      " ",
    ),
  }),
);

test.each([
  ["ي ى ئ ێ", "ی ی ی ی"],
  ["ں", "ن"],
  ["ك", "ک"],
  ["ة ۀ ہ ه\u0654", "ه ه ه ه"],
  ["آ أ إ ٱ ا\u0653", "ا ا ا ا ا"],
  ["ؤ و\u0654", "و و"],
  ["مُحَمَّد رحمٰن", "محمد رحمن"],
  ["کـــتاب", "کتاب"],
  ["\uFEFFکار\u00ADگر\u200F\u202B", "کارگر"],
  ["۱۲٣٤56７", "1234567"],
  ["ﻣﺮﺩﻡ ﻻ", "مردم لا"],
  ["ABC Ａ", "abc a"],
  ["ﷺ", "صلی الله علیه وسلم"],
  ["عرصه‌های", "عرصه‌های"],
  ["مُ\uFE70ردم", "مردم"],
])("%s folds to %s", (written, folded) => {
  expect(foldText(written)).toBe(folded);
  expect(fold(written).text).toBe(folded);
});

/** Above the second plane only these characters are written as others. */
const CJK_COMPATIBILITY = [0x2f800, 0x2fa1f] as const;

test("folding every character that stands for another once folds it for good", () => {
  const changed: number[] = [];
  for (let codePoint = 0; codePoint <= CJK_COMPATIBILITY[1]; codePoint++) {
    if (codePoint > 0x1ffff && codePoint < CJK_COMPATIBILITY[0]) continue;
    const once = foldText(String.fromCodePoint(codePoint));
    if (foldText(once) !== once) changed.push(codePoint);
  }
  expect(changed).toEqual([]);
});

describe("for any text", () => {
  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test("the way back ascends and stands on whole characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        starts.forEach((start, unit) => {
          const end = ends[unit] ?? -1;
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(ends[unit - 1] ?? 0);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        });
      }),
    );
  });

  test("canonically equal spellings fold alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
      }),
    );
  });
});

test("the way back takes in a letter's marks, and the whole of a ligature", () => {
  const text = "x مُحَمَّد ﷺ\u064E.";
  const folded = fold(text);
  const back = (word: string) => {
    const at = folded.text.indexOf(word);
    return text.slice(...toOriginal(folded, [at, at + word.length]));
  };
  expect(back("محمد")).toBe("مُحَمَّد");
  expect(back("م")).toBe("مُ");
  expect(back("الله")).toBe("ﷺ\u064E");
});

test("there is no way back from nothing", () => {
  const folded = fold("کار");
  for (const range of [
    [1, 1],
    [2, 1],
    [0, 4],
  ] as const)
    expect(() => toOriginal(folded, range)).toThrow(RangeError);
});

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
