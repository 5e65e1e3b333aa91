import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../persian/sentences";

const SIZE = { fewestWords: 3, longest: 60 };
const read = (text: string) => sentencesOf(text, SIZE).map((range) => text.slice(...range));

test.each([
  ["این جملهٔ نخست است. آن جملهٔ دوم است!", ["این جملهٔ نخست است", "آن جملهٔ دوم است"]],
  ["آیا چنین چیزی شد؟! بله که شد، همین‌جا", ["آیا چنین چیزی شد", "بله که شد، همین‌جا"]],
  ["پرداخت فوری حقوق معوقه؛ بازگشت همکاران اخراجی", ["پرداخت فوری حقوق معوقه", "بازگشت همکاران اخراجی"]],
  ["سطر یکم بی نقطه\nسطر دوم بی نقطه", ["سطر یکم بی نقطه", "سطر دوم بی نقطه"]],
  ["تورم ۳.۵ درصد بالا رفت", ["تورم ۳.۵ درصد بالا رفت"]],
  ["نظر خود را بدهید.نقد کنید همه چیز را", ["نظر خود را بدهید", "نقد کنید همه چیز را"]],
  ["در آن آمده بود: «نان و کار و آزادی» و دیگر هیچ نبود", ["در آن آمده بود", "نان و کار و آزادی", "و دیگر هیچ نبود"]],
  ['در آن آمده بود: "نان و کار و آزادی."', ["در آن آمده بود", "نان و کار و آزادی"]],
  ["روزنامهٔ «کار» را همه می‌خواندند", ["روزنامهٔ «کار» را همه می‌خواندند"]],
  ["نه! هرگز! نمی‌گذاریم! و این جمله بلند است.", ["نه! هرگز! نمی‌گذاریم", "و این جمله بلند است"]],
])("%s", (text, sentences) => {
  expect(read(text)).toEqual(sentences);
});

test("names, headings and cries alone are too short", () => {
  expect(read("خانه\nدربارهٔ ما\n۱۲\n…")).toEqual([]);
});

test("a sentence that is too long is cut between words", () => {
  const text = "نان کار آزادی ".repeat(20).trim();
  const pieces = read(text);
  expect(pieces.every((piece) => piece.length <= SIZE.longest && /^[نکآ].*[نری]$/u.test(piece))).toBe(true);
  expect(pieces.join(" ")).toBe(text);
});

test("whatever the text, sentences ascend, lie apart, keep to their lines and lose no long one's words", () => {
  const pieces = fc.constantFrom(
    "نان",
    "کار",
    "بدهید",
    "۳",
    " ",
    " ",
    ".",
    "…",
    "؟",
    "«",
    "»",
    '"',
    "\n",
    "😀",
    "\u200c",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      let end = -1;
      for (const [start, to] of sentencesOf(text, SIZE)) {
        expect(start).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(start);
        expect(to - start).toBeLessThanOrEqual(SIZE.longest);
        expect(text.slice(start, to)).not.toContain("\n");
        end = to - 1;
      }
    }),
  );
});

test("a line of a million letters is read in linear time", () => {
  expect(sentencesOf("«نان کار. ".repeat(100_000), SIZE).length).toBeGreaterThan(0);
});
