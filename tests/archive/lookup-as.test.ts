import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { archive, textOf } from "./bundled";
import { lookup, lookupAlone } from "./run-lookup";

const folder = mkdtempSync(join(tmpdir(), "lookup-as-"));

function file(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
  return path;
}

/** The answers of a lookup with `--json`, one for each text. */
async function answers(...args: string[]) {
  const { stdout } = await lookup("--json", ...args);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const idsOf = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id);

const TRAVEL = "در نخستین روز پاییز، کاروان از دروازهٔ شمالی شهر بیرون رفت و راه کوهستان را در پیش گرفت.";
const SEA = "ماهیگیران پیش از سپیده‌دم تورها را به آب انداختند و تا نیمروز چشم‌به‌راه باد جنوب نشستند.";
const LETTER = "نامه‌رسان هر هفته از کوهستان می‌گذشت و خبر روستاها را به شهر می‌برد.";

const ROWS = file("archive.jsonl", [
  {
    id: "travel",
    title: "سفر",
    text: TRAVEL,
    issuer: "انجمن کوه",
    kind: "announcement",
    date: "2019-09-23",
    place: "ری",
  },
  { id: "sea", title: "دریا", text: SEA, issuer: "خانهٔ دریا", kind: "message", date: "2020-03" },
  { id: "letter", title: "نامه", text: LETTER },
]);

describe("every hit says what is not the same words", () => {
  const ASKED = "گفت کاروان از دروازهٔ جنوبی بیرون رفت و باز راه کوهستان را در پیش گرفت";

  test("by kind, with where it stands in what was asked and in the text; null where it does not", async () => {
    const [{ hits }] = await answers("--archive", ROWS, ASKED);
    const told = hits[0].changes.map(
      ({ kind, asked, text }: { kind: string; asked: [number, number] | null; text: [number, number] | null }) => [
        kind,
        asked && ASKED.slice(...asked),
        text && TRAVEL.slice(...text),
      ],
    );
    expect(hits[0].id).toBe("travel");
    expect(told).toContainEqual(["dropped", null, "شهر"]);
    expect(told).toContainEqual(["added", "باز", null]);
    expect(told.flat()).not.toContain("کاروان");
  });

  test("nothing where all is the same or only spelled otherwise, nor of a text that is only related", async () => {
    const [exact, respelled, related] = await answers(
      ...["--archive", ROWS, "کاروان از دروازهٔ شمالی شهر", "كاروان از دروازه شمالي شهر", "کوهستان و دریا"],
    );
    expect([exact, respelled, related].map(({ hits }) => [hits[0].trace, hits[0].changes])).toEqual([
      ["exact", []],
      ["respelled", []],
      ["related", []],
    ]);
  });

  test("words of another statement are foreign", async () => {
    const other = "ما از حزبمان آموختیم چگونه یک انسان را از چند قدمی طناب دار نجات دهیم.";
    const asked = `دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. ${other}`;
    const [{ hits }] = await answers("--as", "selection", asked);
    const own = hits.find(({ id }: { id: string }) => id === "hafte-hambastegi-daneshjuyan");
    const kinds = new Set(own.changes.map(({ kind }: { kind: string }) => kind));
    const foreign = own.changes.map(({ asked: range }: { asked: [number, number] }) => asked.slice(...range));
    expect([...kinds]).toEqual(["foreign"]);
    expect(`${foreign.join(" ")}.`).toBe(other);
  });
});

describe("--as selection answers as the card does", () => {
  const QUOTED = "به كنگره اين حزب پيام بدهند";

  test("the same statements with the same traces, and no others", async () => {
    const [{ hits, total }] = await answers("--as", "selection", QUOTED);
    const card = archive.lookup(QUOTED, { for: "selection", limit: 10 });
    expect(total).toBe(card.total);
    expect(
      hits.map(({ id, trace, range }: { id: string; trace: string; range: unknown }) => [id, trace, range]),
    ).toEqual(card.hits.map(({ statement, trace, range }) => [statement.id, trace, range]));
    const [all] = await answers(QUOTED);
    expect(idsOf(all).length).toBeGreaterThan(hits.length);
  });

  test("silence for words shared by chance, and what a day is the day of, in an archive of lines too", async () => {
    const [chance, day, name] = await answers(
      ...["--as", "selection", "--archive", ROWS, "راه دریا را از شهر پرسیدند", "۱ مهر ۱۳۹۸", "نامه‌رسان"],
    );
    expect([chance, day, name].map(idsOf)).toEqual([[], ["travel"], ["letter"]]);
  });

  test("of a file of queries too; a limit cuts the hits and not the total", async () => {
    const queries = file("queries.jsonl", [
      { id: "q1", text: "کوهستان" },
      { id: "q2", query: "باد جنوب نشستند" },
    ]);
    const all = await answers("--as", "selection", "--archive", ROWS, "--queries", queries, "--limit", "1");
    expect(all.map(({ id, total }) => [id, total])).toEqual([
      ["q1", 2],
      ["q2", 1],
    ]);
    expect(all.map(({ hits }) => hits.length)).toEqual([1, 1]);
  });
});

describe("--as search answers as the search box does", () => {
  const search = (...texts: string[]) => answers("--as", "search", "--archive", ROWS, "--", ...texts);

  test("phrases, exclusions and filters are understood", async () => {
    const found = await search(
      ...["«راه کوهستان»", "کوهستان -کاروان", "صادرکننده:دریا", "گونه:اطلاعیه شهر", "تاریخ:۲۰۲۰", "-تاریخ:۲۰۲۰"],
    );
    expect(found.map((answer) => idsOf(answer).sort())).toEqual([
      ["travel"],
      ["letter"],
      ["sea"],
      ["travel"],
      ["sea"],
      ["letter", "travel"],
    ]);
  });

  test("a date finds what is of it; a row without one is of no date and of no kind", async () => {
    const found = await search("۱ مهر ۱۳۹۸", "مارس ۲۰۲۰", "تاریخ:تا ۱۴۰۰", "تاریخ:۲۰۰۰..", "گونه:بیانیه", "۱ مهر");
    expect(found.map((answer) => idsOf(answer).sort())).toEqual([
      ["travel"],
      ["sea"],
      ["sea", "travel"],
      ["sea", "travel"],
      [],
      ["travel"],
    ]);
  });

  test("what was meant is offered; null where the words are there", async () => {
    const [misspelled, there] = await search("ماهیگیرن سپیده‌دم", "ماهیگیران");
    expect(misspelled.meant).toBe("ماهیگیران سپیده‌دم");
    expect(there.meant).toBeNull();
  });

  test("it says which words were looked up: of these, changes count", async () => {
    const [{ asked, hits }] = await search("گونه:اطلاعیه کاروان از دروازهٔ جنوبی شهر بیرون رفت و راه کوهستان را");
    const told = hits[0].changes.flatMap(({ asked: range }: { asked: [number, number] | null }) =>
      range ? asked.slice(...range) : [],
    );
    expect(asked).toBe("کاروان از دروازهٔ جنوبی شهر بیرون رفت و راه کوهستان را");
    expect(told).toEqual(["جنوبی"]);
  });

  test("what could not be read is said", async () => {
    const [{ slips }] = await search("کوهستان تاریخ:همیشه");
    expect(slips).toEqual([{ type: "noDate", text: "همیشه" }]);
  });

  test("on the bundled statements, filters and dates as there", async () => {
    const [dated, filtered] = await answers("--as", "search", "۲۳ دی ۱۳۹۶", "صادرکننده:کریمی کنگره");
    expect(idsOf(dated)).toEqual(["khusheha-ye-khashm-berlin"]);
    expect(idsOf(filtered)).toEqual(["davat-be-kongere-12"]);
    expect(textOf("davat-be-kongere-12").slice(...filtered.hits[0].marks[0])).toContain("کنگره");
  });
});

describe("for readers", () => {
  test("what is known of a line is printed, and nothing of what is not", async () => {
    const { status, stdout } = await lookup("--as", "selection", "--archive", ROWS, TRAVEL, SEA, LETTER);
    expect(stdout).toContain("سفر\nانجمن کوه — ۱ مهر ۱۳۹۸ / ۲۳ سپتامبر ۲۰۱۹ — travel\nعین متن");
    expect(stdout).toContain("دریا\nخانهٔ دریا — اسفند ۱۳۹۸–فروردین ۱۳۹۹ / مارس ۲۰۲۰ — sea");
    expect(stdout).toContain("نامه\nletter\nعین متن");
    expect(status).toBe(0);
  });

  test("what was meant is asked; nothing found: exit code 1", async () => {
    const { status, stdout } = await lookup("--as", "search", "--archive", ROWS, "ماهیگیرن");
    expect(stdout).toContain("آیا منظورتان «ماهیگیران» بود؟");
    expect(stdout).toContain("چیزی پیدا نشد");
    expect(status).toBe(1);
  });
});

describe("what is wrong is said", () => {
  test("another part of the extension than these two: exit code 2", async () => {
    const { status, stderr } = await lookup("--as", "card", "متن");
    expect(stderr).toContain("--as must be selection or search, not card.");
    expect(status).toBe(2);
  });

  test.each([
    [{ date: "1398/7/1" }, "`date` is no date"],
    [{ date: "2019-02-30" }, "There is no day 2019-02-30"],
    [{ kind: "poem" }, "`kind` is poem"],
    [{ issuer: 7 }, "`issuer` is no text"],
    [{ place: [] }, "`place` is no text"],
    [{ text: " " }, "`text` is empty"],
  ])("a line with %j is named and skipped: exit code 3", async (wrong, problem) => {
    const path = file("wrong.jsonl", [
      { id: "bad", title: "بد", text: TRAVEL, ...wrong },
      { id: "sea", title: "دریا", text: SEA },
    ]);
    const { status, stdout, stderr } = await lookup("--as", "selection", "--json", "--archive", path, SEA);
    expect(stderr).toContain(`wrong.jsonl:1: ${problem}`);
    expect(idsOf(JSON.parse(stdout))).toEqual(["sea"]);
    expect(status).toBe(3);
  });
});

test("the command itself answers so too", async () => {
  const args = ["--as", "search", "--archive", ROWS, "صادرکننده:دریا"];
  expect(lookupAlone(...args)).toEqual(expect.objectContaining(await lookup(...args)));
});
