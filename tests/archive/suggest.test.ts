import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../archive/query/parse-query";
import { otherKeyboard } from "../../archive/suggest/other-keyboard";
import { soundCost } from "../../archive/suggest/sound-cost";
import { editDistance } from "../../archive/text/edit-distance";
import { archive, statements } from "./bundled";

const meant = (text: string) => archive.search(text, { limit: 10 }).meant;

const distance = (one: string, other: string, most?: number) => editDistance(one, other, most, soundCost);

describe("how far two words are apart", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابپتطسصثزذ"), maxLength: 8 });

  test("is none from a word to itself, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, one, 0)).toBe(0);
        expect(distance(one, other)).toBe(distance(other, one));
      }),
    );
  });

  test("is measured no further than to the bound, and is the same within it", () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 8, noNaN: true }), (one, other, most) => {
        const whole = distance(one, other);
        expect(distance(one, other, most)).toBe(whole <= most ? whole : Number.POSITIVE_INFINITY);
      }),
    );
  });

  test("is half a letter where Persian writes one sound with several letters, one otherwise", () => {
    expect(distance("خوزصتان", "خوزستان", 2)).toBe(0.5);
    expect(distance("خوزنتان", "خوزستان", 2)).toBe(1);
    expect(distance("خوزتسان", "خوزستان", 2)).toBe(1);
    expect(distance("خستان", "خوزستان", 2)).toBe(2);
    expect(distance("خستان", "خوزستان", 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a query with a word that the archive has not", () => {
  test.each([
    ["خوزصتان", "خوزستان"],
    ["کنگرح", "کنگره"],
    ["اعتسابات", "اعتصابات"],
    ["حمبستگی", "همبستگی"],
    ["دستگیرشدگن", "دستگیرشدگان"],
    ["آزادی دستگیرشدگان خوزصتان", "آزادی دستگیرشدگان خوزستان"],
    ["date:1400 خوزصتان", "date:1400 خوزستان"],
    ["-کارگر «خوزصتان»", "-کارگر «خوزستان»"],
  ])("%s may have meant %s", (text, expected) => expect(meant(text)).toBe(expected));

  test.each(["قرمه‌سبزی", "کتاب", "خوزستان", "خوزس", "زندانیان", "1396", "خوزصتان date:1386", "", "zzz"])(
    "nothing is offered for “%s”",
    (text) => expect(meant(text)).toBeNull(),
  );

  test("nothing is offered for a word of the archive, in any statement", () => {
    for (const { text } of statements) {
      for (const word of new Set(text.match(/[\p{L}\u200C]{3,}/gu))) expect([word, meant(word)]).toEqual([word, null]);
    }
  });

  test("the words of a phrase that nobody says are offered without the quotation marks", () => {
    expect(meant("«سیاسی احزاب»")).toBe("سیاسی احزاب");
    expect(meant("-خوزستان «سیاسی احزاب» تماس")).toBe("-خوزستان سیاسی احزاب تماس");
    expect(meant("«قرمه‌سبزی قنادی»")).toBeNull();
  });

  test("what is offered has hits", () => {
    const letters = fc.constantFrom(..."ابتسصزذقغحه");
    const words = statements.flatMap(({ text }) => text.match(/\p{L}{5,}/gu) ?? []);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), letters, (word, at, letter) => {
        const slip = word.slice(0, at % word.length) + letter + word.slice((at % word.length) + 1);
        const offered = meant(slip);
        if (offered !== null) expect(archive.search(offered, { limit: 1 }).total).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a query that was typed with the keyboard left in Latin", () => {
  test.each([
    ["cknhkdhk", "زندانیان"],
    ["hchnd", "ازادی"],
    ["Hchnd", "آزادی"],
    ["ckhnd", "زیادی"],
    [";k'vi", "کنگره"],
    ["cknhkdhk sdhsd", "زندانیان سیاسی"],
    ["cknhkdhk , hujwhfhj", "زندانیان و اعتصابات"],
    ["hpchf sdhsd", "احزاب سیاسی"],
    ["«hpchf sdhsd»", "«احزاب سیاسی»"],
    ["آزادی cknhkdhk", "آزادی زندانیان"],
    ["date:1400 cknhkdhk", "date:1400 زندانیان"],
    ["-;hv'v cknhkdhk", "-;hv'v زندانیان"],
    ["cknhk", "زندان"],
    ["cknhkdhk television", "زندانیان television"],
  ])("%s may have meant %s", (text, expected) => expect(meant(text)).toBe(expected));

  test.each(["the", "in", "hc", "news", "statement", "television", "q1", "ckhnd1", "issuer:hchnd", "zzz"])(
    "nothing is offered for “%s”",
    (text) => expect(meant(text)).toBeNull(),
  );

  test("no Latin word that the archive holds is taken for a Persian one", () => {
    const isThere = (word: string) => ["hchnd", "زندانیان", "ازادی"].includes(word);
    const asked = (text: string) => otherKeyboard(text, parseQuery(text).parts, isThere, () => true);
    expect(asked("hchnd")).toBeUndefined();
    expect(asked("hchnd cknhkdhk")).toBe("hchnd زندانیان");
  });
});
