import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import * as made from "../../assets/lexicon/tables";
import { BROKEN_PLURALS, STOP_WORDS } from "../../assets/lexicon/tables";
import { WORDS } from "../../assets/lexicon/words";
import { lexicon } from "../../persian/lexicon";
import { everydayTerms } from "../../scripts/lexicon/everyday-terms";
import { pack } from "../../scripts/lexicon/pack";
import { tables } from "../../scripts/lexicon/tables";

test.each(["کتاب", "مردم", "میز", "نظامی", "اب", "یونان"])("%s is known", (word) => {
  expect(lexicon(word)).toBeDefined();
});

test.each(["", "کتابک‌", "قغغغ", "abc", "کتابها", "ی", "ﷺ"])("%j is not", (word) => {
  expect(lexicon(word)).toBeUndefined();
});

test("a word is the same after so many look-ups that all were unpacked", () => {
  const known = STOP_WORDS.split(" ").concat(BROKEN_PLURALS.split(/[ \n]/));
  const words = known.flatMap((word) => [word, word.slice(1), `${word}ی`]);
  const before = words.map(lexicon);
  for (let lookUps = 0; lookUps < 100_000; lookUps++) lexicon("کتاب");
  expect(words.map(lexicon)).toEqual(before);
  expect(before.filter((it) => it !== undefined).length).toBeGreaterThan(known.length / 2);
});

test("what a browser loads for it stays below 150 KB compressed", () => {
  expect(gzipSync(WORDS + Object.values(made).join("")).length).toBeLessThan(150_000);
});

test("packing sorts words and shares what they begin with", () => {
  const packed = pack(
    new Map([
      ["کتابخانه", 1],
      ["کتاب", 3],
    ]),
  );
  expect(packed).toMatch(/^[\^-~]+&4[\^-~]+#\n$/);
});

test("the tables are what scripts/lexicon/make.ts makes of the lists written by hand", () => {
  expect({ ...made }).toEqual({ ...tables(), EVERYDAY_TERMS: everydayTerms() });
});
