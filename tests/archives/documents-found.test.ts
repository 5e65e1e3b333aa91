import { describe, expect, test } from "vitest";
import type { StatementFacts } from "../../archive/types";
import { documentsFound, type Wanted } from "../../entrypoints/archives/documents/documents-found";
import { writeDate } from "../../persian/dates";

const facts = (at: number): StatementFacts => ({
  id: `doc-${at}`,
  title: `نامهٔ شمارهٔ ${at}`,
  issuer: at % 2 === 0 ? "کانون باغداران" : "شورای شهر",
  kind: "message",
  date:
    at % 3 === 0
      ? {
          printed: "",
          iso: "",
          inferred: false,
          written: { fa: { jalali: "", gregorian: "" }, en: { jalali: "", gregorian: "" } },
        }
      : { printed: "", iso: "2021-07", inferred: false, written: writeDate({ iso: "2021-07" }) },
});

async function* all(count: number) {
  for (let at = 0; at < count; at++) yield facts(at);
}

const wanted = (words: string, more: Partial<Wanted> = {}): Wanted => ({
  words,
  calendar: "jalali",
  years: [],
  issuer: undefined,
  ...more,
});

const found = async (words: string, from = 0, most = 3, more: Partial<Wanted> = {}) => {
  const { some, total } = await documentsFound(all(10), wanted(words, more), { from, most });
  return [some.map(({ id }) => id), total];
};

describe("the documents of an archive", () => {
  test("are listed some at a time, in the archive's order, and counted all", async () => {
    expect(await found("")).toEqual([["doc-0", "doc-1", "doc-2"], 10]);
    expect(await found("  ", 9)).toEqual([["doc-9"], 10]);
    expect(await found("", 12)).toEqual([[], 10]);
  });

  test("are found by parts of words of their facts, in any spelling, digits and calendar", async () => {
    expect(await found("كانون باغ", 3)).toEqual([["doc-6", "doc-8"], 5]);
    expect(await found("شماره ۸")).toEqual([["doc-8"], 1]);
    expect(await found("شورا تیر", 0, 9)).toEqual([["doc-1", "doc-5", "doc-7"], 3]);
    expect(await found("2021-07 شهر", 0, 9)).toEqual([["doc-1", "doc-5", "doc-7"], 3]);
    expect(await found("شورای روستا")).toEqual([[], 0]);
  });

  test("are counted by year and issuer as the list has them, whatever year or issuer is chosen", async () => {
    const counted = async (more: Partial<Wanted>) => {
      const { years, undated, issuers, total } = await documentsFound(all(10), wanted("شمارهٔ", more), {
        from: 0,
        most: 3,
      });
      return { years, undated, issuers, total };
    };
    const counts = {
      years: [{ year: 1400, count: 6 }],
      undated: 4,
      issuers: [
        { issuer: "کانون باغداران", count: 5 },
        { issuer: "شورای شهر", count: 5 },
      ],
    };
    expect(await counted({})).toEqual({ ...counts, total: 10 });
    expect(await counted({ years: [[1400, 1400]] })).toEqual({ ...counts, total: 6 });
    expect(await counted({ years: [[1401, 1402]] })).toEqual({ ...counts, total: 0 });
    expect(await counted({ issuer: "شورای شهر", years: [[1390, 1400]] })).toEqual({ ...counts, total: 3 });
    expect((await counted({ calendar: "gregorian" })).years).toEqual([{ year: 2021, count: 6 }]);
    expect(await found("", 0, 9, { issuer: "شورای شهر" })).toEqual([["doc-1", "doc-3", "doc-5", "doc-7", "doc-9"], 5]);
  });

  test("are read no further once nobody waits for them", async () => {
    let read = 0;
    async function* counted() {
      for await (const each of all(10)) {
        read += 1;
        yield each;
      }
    }
    await documentsFound(counted(), wanted(""), { from: 0, most: 3 }, () => read < 4);
    expect(read).toBe(4);
  });
});
