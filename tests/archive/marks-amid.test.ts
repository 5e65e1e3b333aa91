import { describe, expect, test } from "vitest";
import { toldOf } from "./told";

const BEFORE = "ما سال‌هاست که در خیابان فریاد می‌زنیم و هیچ سرکوبی ما را از پا ننشانده است";
const SENTENCE =
  "رفقای ما در زندان‌های حکومت زیر شکنجه هستند و ما از همه مردم آزاده می‌خواهیم که صدای آنان در جهان باشند";
const TEXT = `${BEFORE}. ${SENTENCE}. پیروز باد مبارزه کارگران در همه شهرهای ایران.`;

const told = (query: string) => toldOf(query, TEXT);

const words = SENTENCE.split(" ");
const altered = (at: number, word: string) => words.map((each, i) => (i === at ? word : each)).join(" ");
const places = words.flatMap((word, at) => (word.length > 2 ? [at] : []));

describe.each([
  ["quotation marks", (word: string) => `«${word}»`],
  ["curly marks", (word: string) => `“${word}”`],
  ["straight marks", (word: string) => `"${word}"`],
  ["brackets", (word: string) => `(${word})`],
])("another word in %s", (_what, put) => {
  test.each(places)("is a change, wherever it stands: word %i", (at) => {
    expect(told(altered(at, put("محبوب")))).toEqual({ trace: "edited", changes: [["changed", "محبوب", words[at]]] });
  });

  test("within a quotation that stands between marks too", () => {
    for (const at of places) expect(told(`«${altered(at, put("محبوب"))}»`).trace).toBe("edited");
  });

  test("the word itself is the same", () => {
    for (const at of places) expect(told(altered(at, put(words[at] as string)))).toMatchObject({ changes: [] });
  });
});

test("several other words between marks were put in", () => {
  const query = SENTENCE.replace("از همه مردم آزاده", "«میهمان حکومت محبوب خود»");
  expect(told(query)).toMatchObject({
    trace: "edited",
    changes: expect.arrayContaining([["changed", "محبوب", "مردم"]]),
  });
});

describe("within quotation marks all that is said is quoted", () => {
  test.each([
    ["behind a full stop", `«${altered(words.length - 1, "مباد").replace(" مباد", ". مباد")}»`],
    ["behind an ellipsis", `«${altered(words.length - 1, "مباد").replace(" مباد", "… مباد")}»`],
    ["before an exclamation mark", `«${altered(0, "دشمنان!")}»`],
  ])("another word %s", (_where, query) => {
    expect(told(query).trace).toBe("edited");
  });
});

describe("another word at a colon or a semicolon amid a sentence is a change", () => {
  test.each([
    ["at the end", SENTENCE.replace("در جهان باشند", "در جهان: مباشند")],
    ["at the end, behind a semicolon", SENTENCE.replace("در جهان باشند", "در جهان؛ مباشند")],
    ["near the beginning", SENTENCE.replace("رفقای ما در", "رفقای ما هرگز:")],
    ["near the end", SENTENCE.replace("صدای آنان در جهان", "صدای آنان: هرگز جهان")],
  ])("%s", (_where, query) => {
    expect(told(query).trace).toBe("edited");
  });
});

describe("what stands outside of the marks is the page's", () => {
  const [first, second] = [words.slice(0, 8).join(" "), words.slice(8).join(" ")];

  test.each([
    ["who speaks", `رضا گفت: «${SENTENCE}»`, ["رضا گفت"]],
    ["who speaks, behind it", `«${SENTENCE}»، رضا گفت`, ["رضا گفت"]],
    ["who speaks, amid it", `«${first}»، رضا گفت، «${second}»`, ["رضا گفت"]],
    ["who speaks, amid it, with straight marks", `"${first}"، رضا گفت، "${second}"`, ["رضا گفت"]],
    ["the name of a paper", `روزنامه «کیهان» نوشت: «${SENTENCE}»`, ["روزنامه «کیهان» نوشت"]],
  ])("%s", (_what, query, theirs) => {
    expect(told(query)).toEqual({ trace: "exact", changes: theirs.map((each) => ["foreign", each, null]) });
  });

  test.each([
    ["a comment of a headline", "صدای آنان در جهان باشند", "صدای آنان؛ واکنش احزاب", "واکنش احزاب"],
    ["who says a headline", "که صدای آنان در جهان باشند", ": وزیر کار", "وزیر کار"],
    ["another sentence", "صدای آنان در جهان باشند", "صدای آنان. این پاسخ ماست", "این پاسخ ماست"],
    ["a line below one that was full", "صدای آنان در جهان باشند", "صدای آنان\nمریم رضایی", "مریم رضایی"],
    ["the name of a source", "صدای آنان در جهان باشند", "صدای آنان «روزنامهٔ کیهان»", "روزنامهٔ کیهان"],
  ])("%s", (_what, end, other, theirs) => {
    const { changes } = told(SENTENCE.replace(end, other));
    expect(changes).toEqual([["foreign", theirs, null]]);
  });

  test.each(['"', "»", "“"])(
    "who speaks behind a mark that closes what was opened before the selection: %s",
    (mark) => {
      expect(told(`${first}${mark} رهبر حزب گفت`).changes).toEqual([["foreign", "رهبر حزب گفت", null]]);
    },
  );
});
