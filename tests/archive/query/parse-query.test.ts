import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../archive/query/parse-query";
import type { Part } from "../../../archive/query/parts";
import { writeFilter } from "../../../archive/query/write-filter";

/** A part in a few words: -phrase(زندانی سیاسی), date(1396..1400). */
const said = (part: Part): string => {
  const minus = "without" in part && part.without ? "-" : "";
  if (part.type === "date") return `${minus}date(${part.value.from?.date ?? ""}..${part.value.to?.date ?? ""})`;
  if (part.type === "unfinished") return `unfinished(${part.name}:${part.value})`;
  return `${minus}${part.type}(${"text" in part ? part.text : part.value})`;
};
const parts = (text: string) => parseQuery(text).parts.map(said);
const slips = (text: string) => parseQuery(text).slips.map(({ type, text }) => `${type}(${text})`);

describe("what can be typed", () => {
  test.each([
    ["آزادی زندانیان", ["words(آزادی زندانیان)"]],
    ["«زندانی سیاسی»", ["phrase(زندانی سیاسی)"]],
    ['"زندانی سیاسی"', ["phrase(زندانی سیاسی)"]],
    ["“زندانی سیاسی”", ["phrase(زندانی سیاسی)"]],
    ["”زندانی سیاسی“", ["phrase(زندانی سیاسی)"]],
    ["آزادی «زندانی سیاسی» خوزستان", ["words(آزادی)", "phrase(زندانی سیاسی)", "words(خوزستان)"]],
    ["آزادی -خوزستان", ["words(آزادی)", "without(خوزستان)"]],
    ["آزادی −«زندانی سیاسی»", ["words(آزادی)", "-phrase(زندانی سیاسی)"]],
    ["issuer:تقوائی", ["issuer(تقوائی)"]],
    ["صادرکننده:«حمید تقوائی» آزادی", ["issuer(حمید تقوائی)", "words(آزادی)"]],
    ["صادركننده: تقوائی", ["issuer(تقوائی)"]],
    ["-issuer:تقوائی", ["-issuer(تقوائی)"]],
    ["date:1396..1400", ["date(1396..1400)"]],
    ["تاریخ:۱۳۹۶/۱۰..۱۴۰۰ آزادی", ["date(1396-10..1400)", "words(آزادی)"]],
    ["تاریخ:۲۳ دی ۱۳۹۶ تا ۵ بهمن ۱۳۹۶ خشم", ["date(1396-10-23..1396-11-05)", "words(خشم)"]],
    ['date:"13 January 2018"', ["date(2018-01-13..2018-01-13)"]],
    ["نوع:پیام", ["kind(message)"]],
    ["گونه:پیام", ["kind(message)"]],
    ["kind:Call", ["kind(call)"]],
  ])("%s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(slips(text)).toEqual([]);
  });
});

describe("what only looks like it stays text", () => {
  test.each(["جمهوری-اسلامی", "آزادی - برابری", "تظاهرات «", "http://example.org", "ساعت ۱۲:۳۰", "نفت منهای گاز"])(
    "%s",
    (text) => expect(parts(text)).toEqual([`words(${text})`]),
  );
});

describe("what cannot be read is searched as text, and said", () => {
  test.each([
    ["«زندانی سیاسی", ["words(«زندانی سیاسی)"], ["unclosed(«زندانی سیاسی)"]],
    ['آزادی "زندانی -خوزستان', ['words(آزادی "زندانی)', "without(خوزستان)"], ['unclosed("زندانی -خوزستان)']],
    ["date:فردا آزادی", ["words(date:فردا آزادی)"], ["noDate(فردا)"]],
    ["date:1397/12/30", ["words(date:1397/12/30)"], ["noDate(1397/12/30)"]],
    ["گونه:شعر", ["words(گونه:شعر)"], ["noKind(شعر)"]],
    ["issuer:«حزب", ["words(issuer:«حزب)"], ["unclosed(«حزب)"]],
  ])("%s", (text, expected, named) => {
    expect(parts(text)).toEqual(expected);
    expect(slips(text)).toEqual(named);
  });
});

test("a filter that is still being typed does not count yet, and is no slip", () => {
  for (const [text, expected] of [
    ["آزادی issuer:", "unfinished(issuer:)"],
    ["تاریخ:۱۳۹", "unfinished(date:۱۳۹)"],
    ["date:1396/", "unfinished(date:1396/)"],
    ["kind:me", "unfinished(kind:me)"],
  ] as const) {
    expect(parts(text).at(-1)).toBe(expected);
    expect(slips(text)).toEqual([]);
  }
});

/** Text rich in what the language is made of. */
const rich = fc
  .array(fc.constantFrom(...'«»"“”„-−– :.…/ \u200C\u200F', "issuer:", "تاریخ:", "گونه:", "۱۳۹۶", "..", "آزادی", "x"), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(""));

test("any text is read: its parts ascend, lie in it, and leave out nothing but white space", () => {
  fc.assert(
    fc.property(fc.oneof(rich, fc.string({ unit: "binary" })), (text) => {
      let at = 0;
      for (const { range } of parseQuery(text).parts) {
        expect(text.slice(at, range[0])).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
        expect(range[0]).toBeGreaterThanOrEqual(at);
        expect(range[1]).toBeGreaterThan(range[0]);
        at = range[1];
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
    }),
    { numRuns: 2000 },
  );
});

test("words without any mark of the language are words", () => {
  const word = fc.stringMatching(/^[\p{L}\u200C]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(parts(words.join(" "))).toEqual([`words(${words.join(" ")})`]);
    }),
  );
});

test("a filter that we write is read back as one, whatever the issuer is called", () => {
  const name = fc.stringMatching(/^[\p{L}\p{N} «»“”"-]{1,30}$/u).filter((it) => /[\p{L}\p{N}]/u.test(it));
  fc.assert(
    fc.property(name, fc.constantFrom("fa", "en"), (issuer, language) => {
      const [part, ...others] = parseQuery(`${writeFilter("issuer", issuer, language)} آزادی`).parts;
      expect(part?.type).toBe("issuer");
      expect(others.map(said)).toEqual(["words(آزادی)"]);
    }),
  );
});
