import { describe, expect, test } from "vitest";
import type { StatementFacts } from "../../archive/types";
import { documentsFound } from "../../entrypoints/archives/documents/documents-found";
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

const found = async (words: string, from = 0, most = 3) => {
  const { some, total } = await documentsFound(all(10), { words, from, most });
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

  test("are read no further once nobody waits for them", async () => {
    let read = 0;
    async function* counted() {
      for await (const each of all(10)) {
        read += 1;
        yield each;
      }
    }
    await documentsFound(counted(), { words: "", from: 0, most: 3 }, () => read < 4);
    expect(read).toBe(4);
  });
});
