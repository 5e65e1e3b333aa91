import fc from "fast-check";
import { expect, test } from "vitest";
import { isDeeper, quotationDepths } from "../../persian/quotation-depth";
import { writtenWordsOf } from "../../persian/written-words";

const depthsOf = (text: string) => quotationDepths(text, writtenWordsOf(text));

test.each([
  ["without marks", "نان و کار", [0, 0, 0]],
  ["within others", "«مردم «آزاد» شدند» و رفتند", [1, 2, 1, 0, 0]],
  ["straight, by turns", 'گفت "نان" و "کار" را', [0, 1, 0, 1, 0]],
  ["typed the wrong way round", "گفت »نان و کار« و رفت", [0, 1, 1, 1, 0, 0]],
  ["that stand low and high", "گفت „نان و کار“ و رفت", [0, 1, 1, 1, 0, 0]],
  ["that closes what was opened before", "نان و کار» و رفت", [0, 0, 0, -1, -1]],
  ["that stays open", "گفت «نان و کار", [0, 1, 1, 1]],
  ["with spaces within them", "گفت « نان و کار » و رفت", [0, 1, 1, 1, 0, 0]],
])("a mark %s", (_what, text, depths) => {
  expect(depthsOf(text)).toEqual(depths);
});

test("each word has its depth, and words between which there is no mark have the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("«", "»", '"', "“", "”", "„", "ا", "ب", " ", ".") }), (text) => {
      const words = writtenWordsOf(text);
      const depths = quotationDepths(text, words);
      expect(depths).toHaveLength(words.length);
      words.forEach(({ range }, at) => {
        const between = text.slice(words[at - 1]?.range[1] ?? 0, range[0]);
        if (at > 0 && !/[«»"“”„]/u.test(between)) expect(depths[at]).toBe(depths[at - 1]);
      });
    }),
  );
});

test("no word is deeper than one that is not there, nor is that", () => {
  expect(isDeeper([1, 0], 0, 1)).toBe(true);
  expect(isDeeper([1, 0], 1, 0)).toBe(false);
  expect(isDeeper([1], 0, 1)).toBe(false);
  expect(isDeeper([1], -1, 0)).toBe(false);
});
