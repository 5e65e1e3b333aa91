import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "../../components/search/columns";
import { facetsOf } from "../../components/search/facets";
import { offersFor } from "../../components/search/offers";
import { queryDirection } from "../../components/search/query-direction";
import type { Writing } from "../../words/writing";
import { archive } from "../archive/bundled";

const contents = archive.facts();

const WRITINGS: Readonly<Record<"fa" | "en", Writing>> = {
  fa: { language: "fa", digits: "persian", calendar: "jalali" },
  en: { language: "en", digits: "latin", calendar: "gregorian" },
};

test.each([
  ["BBC فارسی گزارش داد که این حق شماست", "rtl"],
  ["Telegram: این حق شماست", "rtl"],
  ["آزادی", "rtl"],
  ["", "rtl"],
  ["issuer:حزب", "ltr"],
  ["آزادی -Issuer:حزب", "ltr"],
  ["ckhnd", "ltr"],
])("%s is read %s", (query, direction) => {
  expect(queryDirection(query)).toBe(direction);
});

describe("bars of the timeline", () => {
  const counts = fc
    .uniqueArray(fc.integer({ min: 1200, max: 2200 }), { maxLength: 120 })
    .map((years) => years.sort((a, b) => a - b).map((year) => ({ year, count: (year % 7) + 1 })));

  test("count every hit once, ascend, and fit a side panel", () => {
    fc.assert(
      fc.property(counts, (years) => {
        const bars = columns(years);
        const sum = (all: readonly { count: number }[]) => all.reduce((total, { count }) => total + count, 0);
        expect(sum(bars)).toBe(sum(years));
        expect(bars.length).toBeLessThanOrEqual(8);
        bars.forEach(({ first, last }, at) => {
          expect(last).toBeGreaterThanOrEqual(first);
          expect(first).toBeGreaterThan(bars[at - 1]?.last ?? 0);
        });
      }),
    );
  });

  test("are single years where they fit", () => {
    expect(columns([1386, 1396, 1400].map((year) => ({ year, count: 1 })))).toEqual([
      { first: 1386, last: 1386, count: 1 },
      { first: 1396, last: 1396, count: 1 },
      { first: 1400, last: 1400, count: 1 },
    ]);
  });

  test("are ranges of round years otherwise", () => {
    const years = Array.from({ length: 12 }, (_, at) => ({ year: 1390 + at, count: 1 }));
    expect(columns(years)).toEqual([
      { first: 1390, last: 1391, count: 2 },
      { first: 1392, last: 1393, count: 2 },
      { first: 1394, last: 1395, count: 2 },
      { first: 1396, last: 1397, count: 2 },
      { first: 1398, last: 1399, count: 2 },
      { first: 1400, last: 1401, count: 2 },
    ]);
  });
});

describe("ways into the archive", () => {
  test("each filter finds as many statements as its count says", () => {
    for (const language of ["fa", "en"] as const) {
      const facets = facetsOf(contents, WRITINGS[language]);
      for (const name of ["issuer", "kind", "date"] as const) {
        for (const { value, count } of facets[name]) {
          const { total } = archive.search(`${name}:«${value}»`, { limit: 1 });
          expect([name, value, total]).toEqual([name, value, count]);
        }
      }
    }
  });

  test("years come latest first", () => {
    expect(facetsOf(contents, WRITINGS.fa).date.map(({ value }) => value)).toEqual(["۱۴۰۰", "۱۳۹۶", "۱۳۸۶"]);
  });

  test("years follow the chosen calendar and digits in any language", () => {
    const years = (writing: Partial<Writing>) =>
      facetsOf(contents, { ...WRITINGS.fa, ...writing }).date.map(({ value }) => value);
    expect(years({ digits: "latin" })).toEqual(["1400", "1396", "1386"]);
    expect(years({ calendar: "gregorian" })).toEqual(["۲۰۲۱", "۲۰۱۸", "۲۰۰۸"]);
  });
});

describe("a filter being typed", () => {
  const offers = (text: string, language: "fa" | "en" = "fa") =>
    offersFor(text, contents, WRITINGS[language])?.offers.map(({ query }) => query);

  test("is offered the values that begin with or contain what is typed", () => {
    expect(offers("آزادی صادرکننده:تقو")).toEqual(["آزادی صادرکننده:«حمید تقوائی» "]);
    expect(offers("تاریخ:۱۳۹")).toEqual(["تاریخ:۱۳۹۶ "]);
    expect(offers("date:", "en")).toEqual(["date:2021 ", "date:2018 ", "date:2008 "]);
    expect(offers("date:13", "en")).toEqual(["date:1400 ", "date:1396 ", "date:1386 "].slice(1));
    expect(offers("kind:me", "en")).toEqual(["kind:message "]);
    expect(offers("-نوع:")).toContain("-نوع:پیام ");
  });

  test("is offered nothing once it is complete, or where no filter is typed", () => {
    for (const text of ["", "آزادی", "صادرکننده:«حمید تقوائی»", "issuer:zzz", "تاریخ:۱۳۹۶", "issuer: آزادی تقوائی"]) {
      expect(offers(text)).toBeUndefined();
    }
  });

  test("each offer finds as many statements as its count says", () => {
    for (const text of ["issuer:", "kind:", "تاریخ:"]) {
      for (const { query, count } of offersFor(text, contents, WRITINGS.fa)?.offers ?? []) {
        expect(archive.search(query.trim(), { limit: 1 }).total).toBe(count);
      }
    }
  });
});
