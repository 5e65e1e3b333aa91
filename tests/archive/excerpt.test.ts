import fc from "fast-check";
import { expect, test } from "vitest";
import { cutsOf } from "../../archive/excerpt/cuts";
import { excerptOf, LONGEST_EXCERPT } from "../../archive/excerpt/excerpt";
import { passagesOf } from "../../archive/text/passages";
import { withEllipses } from "../../archive/text/with-ellipses";
import type { Range } from "../../archive/types";
import { archive, statements, textOf } from "./bundled";

const marksOf = (text: string, word: string): Range[] =>
  [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => [index, index + word.length]);

const SENTENCE = "ما در این راه تنها نیستیم و صدای ما به گوش همهٔ مردم می‌رسد. ";

test("an excerpt of a bundled statement says whether its paragraph goes on", () => {
  const [hit] = archive.search("به امید حضور شما در کنگره دوازدهم", { limit: 1 }).hits;
  const excerpt = hit?.excerpts[0];
  const text = textOf(hit?.statement.id ?? "");
  expect(excerpt?.cutAfter).toBe(/^[^\S\n]*\n?[^\S\n]*\S/.test(text.slice(excerpt?.range[1])));
  expect(statements.some(({ text }) => passagesOf(text).some((passage) => cutsOf(text, passage).cutAfter))).toBe(true);
});

test("a whole passage that is whole paragraphs has nothing left out", () => {
  const text = "عنوان\n\nبند نخست است.\nسطر دوم آن است.\n \nبند دوم است.\n";
  const passage: Range = [text.indexOf("بند نخست"), text.indexOf("آن است.") + "آن است.".length];
  expect(excerptOf(text, passage, [])).toMatchObject({ cutBefore: false, cutAfter: false });
  expect(cutsOf(text, [0, text.length - 1])).toEqual({ cutBefore: false, cutAfter: false });
});

test("a passage that is a part of a paragraph has, though a sentence begins and ends there", () => {
  const text = "نخست این است. دوم این است. سوم این است.";
  const second: Range = [text.indexOf("دوم"), text.indexOf(" سوم")];
  expect(excerptOf(text, second, [])).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(excerptOf(text, [0, second[1]], [])).toMatchObject({ cutBefore: false, cutAfter: true });
});

test("a line break within a paragraph ends no paragraph", () => {
  const text = "آزادی\nبرابری\nنان";
  expect(cutsOf(text, [6, 12])).toEqual({ cutBefore: true, cutAfter: true });
});

test("what is too long is cut between sentences where one begins and ends near", () => {
  const text = `${SENTENCE.repeat(9)}اینجا بادبان برافراشته شد. ${SENTENCE.repeat(9)}`.trim();
  const excerpt = excerptOf(text, [0, text.length], marksOf(text, "بادبان"));
  expect(excerpt.text).toMatch(/^اینجا بادبان/);
  expect(excerpt.text).toMatch(/می‌رسد\.$/);
  expect(withEllipses(excerpt)).toMatch(/^… اینجا .*می‌رسد\. …$/s);
});

test("and between words where none does", () => {
  const text = `${"واژه ".repeat(60)}بادبان${" واژه".repeat(120)}`;
  const excerpt = excerptOf(text, [0, text.length], marksOf(text, "بادبان"));
  expect(excerpt.text).toMatch(/^واژه .*واژه$/);
  expect(excerpt).toMatchObject({ cutAfter: true });
});

test("whatever the text: within the limit, cut between words, and each cut told", () => {
  const piece = fc.constantFrom("واژه", "بادبان", "بادبان.", "نه!", "چرا؟", "\n", "\n\n", "…", "«این»");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 400 }), (pieces) => {
      const text = pieces.join(" ");
      for (const passage of passagesOf(text)) {
        const { range, text: shown, marks, cutBefore, cutAfter } = excerptOf(text, passage, marksOf(text, "بادبان"));
        expect(shown).toBe(text.slice(...range));
        expect(shown.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
        expect(`${text.charAt(range[0] - 1)}|${text.charAt(range[1])}`).toMatch(/^\s?\|\s?$/);
        for (const mark of marks) expect(shown.slice(...mark)).toBe("بادبان");
        if (range[0] > passage[0] && !/\n\s*\n\s*$/.test(text.slice(0, range[0]))) expect(cutBefore).toBe(true);
        if (range[1] < passage[1] && !/^\s*\n\s*\n/.test(text.slice(range[1]))) expect(cutAfter).toBe(true);
      }
    }),
  );
});
