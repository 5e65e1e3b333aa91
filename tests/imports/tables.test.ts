import { describe, expect, test } from "vitest";
import { bytesFile } from "../../imports/found-file";
import type { FoundFile } from "../../imports/types";
import { draftOf, draftsOf, file, outcomeOf, outcomesOf } from "./brought";

const TEXT = "ما خواهان آزادی همهٔ زندانیان سیاسی هستیم.";
/** Of about a kilobyte. */
const LONG = Array(13).fill(TEXT).join(" ");

describe("a table", () => {
  test.each([
    ["a.csv", ","],
    ["a.csv", ";"],
    ["a.tsv", "\t"],
  ])("%s with %j between its cells gives a document a row, by the names of its columns", async (name, by) => {
    const rows = [
      ["عنوان", "تاریخ", "متن", "لینک"],
      ["اطلاعیه", "۲۳ دی ۱۳۹۶", `"${TEXT}\n\nو ""همین""${by}"`, "https://example.org/1"],
      ["پیام", "1400/04/23", TEXT, "-"],
    ];
    const [outcome] = await outcomesOf([file(name, rows.map((row) => row.join(by)).join("\r\n"))]);
    expect(outcome).toMatchObject({
      state: "read",
      columns: {
        names: ["عنوان", "تاریخ", "متن", "لینک"],
        taken: { text: "متن", title: "عنوان", date: "تاریخ", source: "لینک" },
      },
      drafts: [
        {
          part: 0,
          title: { value: "اطلاعیه", basis: "column:عنوان" },
          kind: { value: "announcement" },
          date: { value: "2018-01-13", basis: "column:تاریخ" },
          text: `${TEXT}\n\nو "همین"${by}`.trim(),
          source: "https://example.org/1",
        },
        { part: 1, title: { value: "پیام" }, date: { value: "2021-07-14" }, text: TEXT },
      ],
    });
  });

  test("without names takes the column of texts, and one that the reader chooses", async () => {
    const found = file("a.csv", `1,یک,${TEXT}\n2,دو,${TEXT}`);
    expect((await draftsOf([found])).map(({ text }) => text)).toEqual([TEXT, TEXT]);
    const choiceFor = () => ({ columns: { text: "3", title: "2" } });
    expect((await draftsOf([found], { choiceFor })).map(({ title }) => title.value)).toEqual(["یک", "دو"]);
  });

  test("in which no column holds texts is named, with its columns", async () => {
    expect(await outcomeOf(file("a.csv", "id,date\n1,2020\n2,2021"))).toEqual({
      path: "a.csv",
      state: "failed",
      reason: "no-text-column",
      detail: "id, date",
      columns: { names: ["id", "date"], taken: { date: "date" }, samples: { id: "1", date: "2020" } },
    });
  });

  test("is read by the columns that were chosen, and by no others", async () => {
    const found = file("a.csv", `title,body,note\nیک,${TEXT},${TEXT} دوم`);
    const choiceFor = () => ({ columns: { text: "note", title: "" } });
    const outcome = await outcomeOf(found, { choiceFor });
    expect(outcome).toMatchObject({
      drafts: [{ text: `${TEXT} دوم`, title: { basis: "first-words" } }],
      columns: { taken: { text: "note" }, samples: { title: "یک" } },
    });
    expect(outcome).not.toHaveProperty("columns.taken.title");
  });

  test("has the names of its columns in its first row where the reader says so", async () => {
    const found = file("a.csv", `شماره,گفته,حرف\n1,${TEXT},${TEXT} دوم`);
    expect(await outcomeOf(found)).toMatchObject({ columns: { names: ["1", "2", "3"], hasHead: false } });
    const chosen = await outcomeOf(found, { choiceFor: () => ({ hasHead: true, columns: { text: "حرف" } }) });
    expect(chosen).toMatchObject({ drafts: [{ text: `${TEXT} دوم` }], columns: { hasHead: true } });
  });

  test("with a quotation mark that is never closed is read as far as it goes", async () => {
    const outcome = await outcomeOf(file("a.csv", `title,text\nیک,${TEXT}\nدو,"${TEXT}`));
    expect(outcome).toMatchObject({ state: "read", drafts: [{ text: TEXT }, { text: TEXT }] });
  });

  const dated = (...dates: string[]) =>
    file("a.csv", ["date,text", ...dates.map((date) => `${date},${TEXT}`)].join("\n"));

  test("orders day and month of all its dates as one of them tells", async () => {
    const american = await draftsOf([dated("03/04/2021", "12/25/2021")]);
    expect(american.map(({ date }) => date?.value)).toEqual(["2021-03-04", "2021-12-25"]);
    const british = await draftsOf([dated("03/04/2021", "25/12/2021")]);
    expect(british.map(({ date }) => date?.value)).toEqual(["2021-04-03", "2021-12-25"]);
  });

  test("says so where nothing tells their order, or takes what the reader chooses", async () => {
    const assumed = await draftsOf([dated("03/04/2021", "05/06/2021")]);
    expect(assumed.map(({ date }) => [date?.value, date?.isOrderAssumed])).toEqual([
      ["2021-04-03", true],
      ["2021-06-05", true],
    ]);
    const chosen = await draftsOf([dated("03/04/2021")], { choiceFor: () => ({ dateOrder: "month-first" }) });
    expect(chosen[0]?.date).toMatchObject({ value: "2021-03-04" });
    expect(chosen[0]?.date?.isOrderAssumed).toBeUndefined();
  });

  test("proposes no date that could be two, where its dates contradict each other", async () => {
    const drafts = await draftsOf([dated("03/04/2021", "25/12/2021", "12/25/2021")]);
    expect(drafts.map(({ date }) => date?.value)).toEqual([undefined, "2021-12-25", "2021-12-25"]);
  });
});

describe("JSON", () => {
  test("a line each: a document a line, broken lines counted", async () => {
    const lines = [
      JSON.stringify({ title: "یک", body: TEXT, date: { iso: "2020-01-02" } }),
      "{",
      "",
      JSON.stringify({ body: TEXT }),
    ];
    expect(await outcomeOf(file("a.jsonl", lines.join("\n")))).toMatchObject({
      state: "read",
      drafts: [{ part: 0, title: { value: "یک" }, text: TEXT }, { part: 2 }],
      leftOut: [{ reason: "damaged", count: 1, first: 1 }],
    });
  });

  test.each([
    ["a list", [{ text: TEXT }, { text: TEXT }]],
    ["a list inside an object", { meta: { a: 1 }, items: [{ text: TEXT }, { text: TEXT }] }],
    ["a list of texts", [TEXT, TEXT]],
  ])("%s: a document each", async (_name, value) => {
    expect((await draftsOf([file("a.json", JSON.stringify(value))])).map(({ text }) => text)).toEqual([TEXT, TEXT]);
  });

  test("one object: a document", async () => {
    const found = file("a.json", JSON.stringify({ عنوان: "اطلاعیه", متن: ["بند یک.", "بند دو."] }));
    expect(await draftOf(found)).toMatchObject({ text: "بند یک.\n\nبند دو.", title: { value: "اطلاعیه" } });
  });

  test("that is none is named", async () => {
    expect(await outcomeOf(file("a.json", '{"text": "متن'))).toMatchObject({ state: "failed", reason: "damaged" });
  });
});

/** A file of so many bytes that is made while it is read, and how much of it was ever asked for at once. */
function endless(path: string, head: string, line: string, size: number) {
  const [first, each] = [new TextEncoder().encode(head), new TextEncoder().encode(line)];
  let most = 0;
  const found: FoundFile = {
    path,
    size,
    bytes: () => Promise.reject(new Error("all of it was asked for")),
    slice: async (start, end) => {
      most = Math.max(most, end - start);
      const bytes = new Uint8Array(end - start);
      if (start < first.length) bytes.set(first.subarray(start));
      let at = Math.max(0, first.length - start);
      for (let from = (start + at - first.length) % each.length; at < bytes.length; from = 0) {
        const part = each.subarray(from, from + bytes.length - at);
        bytes.set(part, at);
        at += part.length;
      }
      return bytes;
    },
  };
  return { found, most: () => most };
}

test.each([
  ["a.csv", "title,text\n", `یک,${LONG}\n`],
  ["a.jsonl", "", `${JSON.stringify({ text: LONG })}\n`],
])("%s is read in pieces, and its drafts are handed on a few at a time", async (name, head, line) => {
  const { found, most } = endless(name, head, line, 3 << 20);
  let drafts = 0;
  let together = 0;
  for (const outcome of await outcomesOf([found])) {
    if (!("drafts" in outcome)) throw new Error(outcome.reason);
    drafts += outcome.drafts.length;
    together = Math.max(together, outcome.drafts.length);
  }
  expect(drafts).toBeGreaterThan(2500);
  expect(together).toBeLessThanOrEqual(200);
  expect(most()).toBeLessThanOrEqual(1 << 20);
});

test("files of systems, of other formats and without anything are skipped, each with its reason; one that cannot be read fails", async () => {
  const unreadable = { ...bytesFile("u.txt", new Uint8Array(1)), bytes: () => Promise.reject(new Error("gone")) };
  const outcomes = await outcomesOf(
    [
      file("x/.DS_Store", "a"),
      file("a.xyz", "a"),
      file("a.txt", ""),
      file("b.pdf", "%PDF"),
      file("c.doc", "x"),
      file("e.txt", "English only"),
      unreadable,
      file("big.txt", "متن"),
    ].map((one) => (one.path === "big.txt" ? { ...one, size: 2 ** 30 } : one)),
  );
  expect(outcomes.map((outcome) => [outcome.path, outcome.state, "reason" in outcome && outcome.reason])).toEqual([
    ["x/.DS_Store", "skipped", "system-file"],
    ["a.xyz", "skipped", "unknown-format"],
    ["a.txt", "skipped", "empty"],
    ["b.pdf", "failed", "damaged"],
    ["c.doc", "skipped", "old-office"],
    ["e.txt", "skipped", "no-persian"],
    ["u.txt", "failed", "unreadable"],
    ["big.txt", "failed", "too-large"],
  ]);
});
