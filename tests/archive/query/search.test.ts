import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchOptions } from "../../../archive/query/search";
import { writeFilter } from "../../../archive/query/write-filter";
import { termsOf } from "../../../persian/terms";
import { archive, statements, textOf } from "../bundled";
import { RESPELLINGS } from "../respell";

const search = (text: string, options: Partial<SearchOptions> = {}) => archive.search(text, { limit: 50, ...options });
const ids = (text: string, options: Partial<SearchOptions> = {}) =>
  search(text, options).hits.map(({ statement }) => statement.id);
const marked = (text: string) => {
  const [hit] = search(text).hits;
  return hit?.excerpts[0].marks.map((mark) => hit.excerpts[0].text.slice(...mark)).join(" ");
};

const ALL = statements.map(({ id }) => id).sort();
const KHUZESTAN = "azadi-dastgirshodegan-khuzestan";
const BERLIN = "khusheha-ye-khashm-berlin";
const STUDENTS = "hafte-hambastegi-daneshjuyan";
const CONGRESS = "davat-be-kongere-12";

describe("a phrase", () => {
  test("finds only statements that say its words side by side, and marks them", () => {
    expect(ids("احزاب سیاسی").length).toBeGreaterThan(1);
    expect(ids("«احزاب سیاسی»")).toEqual([CONGRESS]);
    expect(marked("«احزاب سیاسی»")).toBe("احزاب سیاسی");
  });

  test("is not found in another order, nor in other forms of its words", () => {
    expect(ids("«سیاسی احزاب»")).toEqual([]);
    expect(ids("«حزب سیاسی»")).toEqual([]);
  });

  test("is found however it is spelled", () => {
    const words = statements.map(({ text }) => text.split(/\s+/).filter((word) => /^[\p{L}\u200C]+$/u.test(word)));
    fc.assert(
      fc.property(
        fc.nat(statements.length - 1),
        fc.nat(),
        fc.constantFrom("Arabic letters", "harakat", "tatweel", "bidi marks"),
        (which, at, how) => {
          const word = words[which]?.[at % (words[which]?.length ?? 1)] ?? "";
          fc.pre(termsOf(word).some(({ stop }) => !stop));
          const text = textOf(statements[which]?.id ?? "");
          // The words that follow it in the text, as they stand there.
          const found = new RegExp(`(?<![\\p{L}\\u200C])${word} \\p{L}+ \\p{L}+(?![\\p{L}\\u200C])`, "u").exec(text);
          fc.pre(found !== null);
          const phrase = RESPELLINGS[how]?.(found?.[0] ?? "") ?? "";
          // A part of a word that is written apart is no word.
          fc.pre(ids(`«${found?.[0]}»`).length > 0);
          // Which is first hangs on how each statement spells it.
          expect(ids(`«${phrase}»`).sort()).toEqual(ids(`«${found?.[0]}»`).sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  test("of function words alone is found too", () => {
    expect(ids("«این است که ما در»")).toEqual(["payam-be-kongere-12"]);
  });

  test("stands beside other words, which are marked where it stands", () => {
    expect(ids("«احزاب سیاسی» تماس")).toEqual([CONGRESS]);
    expect(marked("«احزاب سیاسی» تماس")).toContain("تماس");
  });
});

describe("words that say nothing", () => {
  test.each(["«»", '""', "«» «…»", "-«»", "و", "و ", "از به در", "آیا از"])("%s finds nothing", (text) => {
    expect(ids(text)).toEqual([]);
  });

  test("an empty phrase is no filter, and brings nothing", () => {
    expect(ids("زندانی «»")).toEqual(ids("زندانی "));
    expect(ids("«» issuer:تقوائی")).toEqual([STUDENTS]);
    expect(ids("خوزستان -«»")).toEqual(ids("خوزستان "));
  });

  test("a function word or a number at the end is no beginning of another word", () => {
    const marksById = (text: string) => new Map(search(text).hits.map(({ statement, marks }) => [statement.id, marks]));
    expect(marksById("زندانی و")).toEqual(marksById("زندانی "));
    expect(ids("۲۳")).not.toContain(STUDENTS);
    expect(ids("۲۳۲")).toEqual([STUDENTS]);
  });
});

describe("what is excluded", () => {
  test("is in no hit, in whatever form", () => {
    const all = ids("زندانی");
    expect(all).toContain(KHUZESTAN);
    expect(ids("زندانی -خوزستان")).toEqual(all.filter((id) => id !== KHUZESTAN));
    expect(ids("زندانی -«احزاب سیاسی»")).toEqual(all.filter((id) => id !== CONGRESS));
  });

  test("alone leaves all others", () => {
    expect(ids("-خوزستان").sort()).toEqual(ALL.filter((id) => id !== KHUZESTAN));
    expect(ids("-issuer:تقوائی").sort()).toEqual(ALL.filter((id) => id !== STUDENTS));
  });
});

describe("a filter", () => {
  test.each([
    ["issuer:تقوائی", [STUDENTS]],
    ["صادرکننده:«خوشه‌های خشم»", [BERLIN]],
    ["date:1396", [BERLIN]],
    ["date:2018", [BERLIN]],
    ["تاریخ:دی ۱۳۹۶", [BERLIN]],
    ["date:1386..1396", [STUDENTS, BERLIN]],
    ["date:2008..2018", [STUDENTS, BERLIN]],
    ["date:..1390", [STUDENTS]],
    ["kind:announcement", [BERLIN]],
    ["گونه:پیام date:1386", [STUDENTS]],
    ["issuer:تقوائی date:1396", []],
    ["date:1386 date:1396", [STUDENTS, BERLIN]],
  ])("%s", (text, expected) => expect(ids(text).sort()).toEqual([...expected].sort()));

  test("by issuer finds each statement by the issuer we would write for it", () => {
    for (const { id, issuer } of statements) expect(ids(writeFilter("issuer", issuer, "fa"))).toContain(id);
  });

  test("stands beside words: hits are those of the words that it lets through", () => {
    expect(ids("زندانی date:1400").sort()).toEqual(
      ids("زندانی")
        .filter((id) => ids("date:1400").includes(id))
        .sort(),
    );
  });
});

test("a stray quotation mark never empties the answer, and is named", () => {
  for (const stray of ["«زندانی", 'زندانی"', "زندانی »", '"زندانی', "”زندانی"]) {
    expect(ids(stray), stray).toEqual(ids("زندانی"));
  }
  expect(search("«زندانی").slips.map(({ type }) => type)).toEqual(["unclosed"]);
});

test("no text makes it throw, and every hit that it gives passes on its own", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("«", "»", '"', "-", " ", "issuer:", "date:", "1396", "..", "زندانی", "حزب", "سیاسی"), {
        maxLength: 12,
      }),
      (pieces) => {
        const { hits, total } = search(pieces.join(""));
        expect(total).toBe(hits.length);
        expect(new Set(hits.map(({ statement }) => statement.id)).size).toBe(total);
      },
    ),
    { numRuns: 300 },
  );
});

test("what was taken from a page is found as it stands", () => {
  const sentence = "این حق شما است که با «احزاب سیاسی» تماس بگیرید";
  expect(ids(sentence, { isPlain: true })[0]).toBe(CONGRESS);
  expect(search("issuer:تقوائی", { isPlain: true }).asked).toBe("issuer:تقوائی");
});

describe("order", () => {
  const years = (order: "newest" | "oldest") =>
    search("زندانی", { order }).hits.map(({ statement }) => statement.date.iso.slice(0, 4));

  test("by date, either way; the limit cuts what comes last in it", () => {
    expect(years("oldest")).toEqual([...years("oldest")].sort());
    expect(years("newest")).toEqual([...years("oldest")].sort().reverse());
    expect(ids("زندانی", { order: "oldest", limit: 1 })).toEqual([STUDENTS]);
  });
});

describe("years", () => {
  test("are counted in both calendars, and their sum is the number of hits", () => {
    const { years, total } = search("زندانی");
    expect(years.jalali.map(({ year }) => year)).toEqual([1386, 1396, 1400]);
    expect(years.gregorian.map(({ year }) => year)).toEqual([2008, 2018, 2021]);
    for (const counts of [years.jalali, years.gregorian]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test("that are chosen leave their hits, and the counts of all years stand", () => {
    const all = search("زندانی");
    for (const { year, count } of all.years.jalali) {
      const chosen = search("زندانی", { years: { calendar: "jalali", stretches: [[year, year]] } });
      expect(chosen.total).toBe(count);
      expect(chosen.years).toEqual(all.years);
    }
  });
});
