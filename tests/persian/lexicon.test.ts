import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { BROKEN_PLURALS } from "../../assets/lexicon/broken-plurals";
import { OPEN_BEGINNINGS } from "../../assets/lexicon/open-beginnings";
import { VERBS } from "../../assets/lexicon/verbs";
import { WORDS } from "../../assets/lexicon/words";
import { lexicon } from "../../persian/lexicon";
import { pack } from "../../scripts/lexicon/pack";

test.each(["کتاب", "مردم", "میز", "نظامی", "اب", "یونان"])("%s is known", (word) => {
  expect(lexicon(word)).toBeDefined();
});

test.each(["", "کتابک‌", "قغغغ", "abc", "کتابها", "ی", "ﷺ"])("%j is not", (word) => {
  expect(lexicon(word)).toBeUndefined();
});

test("what a browser loads for it stays below 150 KB compressed", () => {
  expect(gzipSync(WORDS + OPEN_BEGINNINGS + VERBS + BROKEN_PLURALS).length).toBeLessThan(150_000);
});

test("packing sorts words and shares what they begin with", () => {
  const packed = pack(
    new Map([
      ["کتابخانه", 1],
      ["کتاب", 3],
    ]),
  );
  expect(packed).toMatch(/^\w+&4\w+#\n$/);
});
