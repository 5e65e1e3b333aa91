import fc from "fast-check";
import { expect, test } from "vitest";
import { shortExcerpt } from "../../archive/excerpt/short-excerpt";
import type { Excerpt, Range } from "../../archive/types";

const WORDS = "ما خواستار آزادی فوری و بی‌قید و شرط همهٔ زندانیان سیاسی هستیم و آرام نمی‌نشینیم";

function excerptOf(text: string, ...words: string[]): Excerpt {
  const marks = words.map((word): Range => [text.indexOf(word), text.indexOf(word) + word.length]);
  return { range: [0, text.length], text, marks, cutBefore: false, cutAfter: false };
}

test("a short excerpt stays as it is", () => {
  const excerpt = excerptOf(WORDS, "آزادی");
  expect(shortExcerpt(excerpt, 200)).toEqual({
    start: 0,
    text: WORDS,
    marks: excerpt.marks,
    cutBefore: false,
    cutAfter: false,
  });
});

test("one that was cut before says so still", () => {
  const short = shortExcerpt({ ...excerptOf(WORDS), cutBefore: true, cutAfter: true }, 200);
  expect(short).toMatchObject({ text: WORDS, cutBefore: true, cutAfter: true });
  expect(shortExcerpt({ ...excerptOf(WORDS), cutBefore: true }, 30)).toMatchObject({ cutBefore: true, cutAfter: true });
});

test("a long one is cut to where the marks are, and says at which sides", () => {
  const text = `${"پیش از آن ".repeat(30)}${WORDS}${" پس از آن".repeat(30)}`;
  const short = shortExcerpt(excerptOf(text, "زندانیان", "سیاسی"), 120);
  expect(short.marks.map(([start, end]) => short.text.slice(start, end))).toEqual(["زندانیان", "سیاسی"]);
  expect(short).toMatchObject({ cutBefore: true, cutAfter: true });
});

test("no more stands before the first mark than is wanted, though all of it would fit", () => {
  const short = shortExcerpt(excerptOf(WORDS, "زندانیان"), 200, 8);
  expect(short).toMatchObject({ start: WORDS.indexOf("شرط"), cutBefore: true, cutAfter: false });
  expect(WORDS.slice(short.start)).toBe(short.text);
});

test("without marks the beginning is shown", () => {
  expect(WORDS.startsWith(shortExcerpt(excerptOf(WORDS), 30).text)).toBe(true);
});

test("never longer than asked, never through a word, and marks stay on their words", () => {
  const word = fc.stringMatching(/^[آ-ی]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 20, max: 200 }),
      (words, longest) => {
        const text = words.join(" ");
        const marks = [...text.matchAll(/\S+/g)]
          .filter((_, index) => index % 3 === 1)
          .map(({ index, 0: word }): Range => [index, index + word.length]);
        const short = shortExcerpt(
          { range: [0, text.length], text, marks, cutBefore: false, cutAfter: false },
          longest,
        );
        expect(short.text.length).toBeLessThanOrEqual(longest);
        expect(` ${text} `).toContain(` ${short.text} `);
        for (const [start, end] of short.marks) expect(words).toContain(short.text.slice(start, end));
      },
    ),
  );
});
