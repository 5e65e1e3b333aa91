import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lookup, lookupAlone } from "./run-lookup";

test.each([
  [["دیروز هوا در تهران بسیار گرم بود"], 1],
  [["--archive", "/no/such/file.jsonl", "متن"], 3],
])("the command itself, with %j, prints and ends as its main function does", async (args, status) => {
  const alone = lookupAlone(...args);
  expect(alone).toMatchObject(await lookup(...args));
  expect(alone.status).toBe(status);
});

test("a text that a statement says is printed with title, issuer, both dates and the words marked; exit code 0", async () => {
  const { status, stdout } = await lookup("به كنگره اين حزب پيام بدهيد");
  expect(stdout).toContain(
    "در کنگره حزب کمونیست کارگری شرکت کنید!\nاصغر کریمی، رئیس هیئت اجرایی حزب — ۱۳ آبان ۱۴۰۰ / ۴ نوامبر ۲۰۲۱",
  );
  expect(stdout).toContain("[به کنگره این حزب پیام بدهید]");
  expect(status).toBe(0);
});

test("an inferred date is called one", async () => {
  expect((await lookup("محاومه آمرین و عاملین")).stdout).toContain("آذر ۱۴۰۰ / دسامبر ۲۰۲۱ (استنباطی)");
});

test("a text that none says: exit code 1", async () => {
  const { status, stdout } = await lookup("دیروز هوا در تهران بسیار گرم بود");
  expect(stdout.trim()).toBe("هیچ بیانیه‌ای این را نمی‌گوید.");
  expect(status).toBe(1);
});

test.each([
  [[]],
  [[" "]],
  [["متن", "--limit", "0"]],
  [["متن", "--queries", "x.jsonl"]],
  [["--wrong"]],
  [["متن", "--of", "x"]],
])("misuse %j: exit code 2 and how to use it", async (texts) => {
  const { status, stdout, stderr } = await lookup(...texts);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: npm run --silent lookup");
  expect(status).toBe(2);
});

test("several texts are answered in turn", async () => {
  const { status, stdout } = await lookup("کنگره", "دیروز هوا در تهران بسیار گرم بود");
  expect(stdout).toMatch(/— کنگره[\s\S]*\[کنگره\][\s\S]*— دیروز[\s\S]*نمی‌گوید/);
  expect(status).toBe(0);
});

const TEXT = "در نخستین روز پاییز، کاروان از دروازهٔ شمالی شهر بیرون رفت و راه کوهستان را در پیش گرفت.";
const ROWS = [
  JSON.stringify({ id: "one", title: "سفر", text: TEXT }),
  "{not json",
  JSON.stringify({ id: "two", title: "دریا" }),
  JSON.stringify({ id: "three", title: "دریا", text: "ماهیگیران پیش از سپیده‌دم تورها را به آب انداختند." }),
].join("\n");

test("any archive of lines is searched; offsets are of the line's text; bad lines are named and skipped: exit code 3", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lookup-"));
  const archive = join(folder, "archive.jsonl");
  const queries = join(folder, "queries.jsonl");
  writeFileSync(archive, ROWS);
  writeFileSync(
    queries,
    [
      "كاروان از دروازه شمالي شهر بيرون رفت",
      "کاروان از دروازهٔ شمالی شهر بیرون رفت",
      "پیش از سپیده‌دم تورها را به دریا انداختند",
    ]
      .map((text, at) => JSON.stringify({ id: at, [at ? "query" : "text"]: text }))
      .join("\r\n"),
  );
  const { status, stdout, stderr } = await lookup("--archive", archive, "--queries", queries, "--json", "--limit", "1");
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, hits }) => [id, hits[0].id, hits[0].trace])).toEqual([
    ["0", "one", "respelled"],
    ["1", "one", "exact"],
    ["2", "three", "edited"],
  ]);
  const [hit] = answers[1].hits;
  expect(TEXT.slice(...(hit.range as [number, number]))).toBe("کاروان از دروازهٔ شمالی شهر بیرون رفت");
  expect(hit.marks.map((mark: [number, number]) => TEXT.slice(...mark)).join(" ")).toBe(
    TEXT.slice(...(hit.range as [number, number])),
  );
  expect(hit.excerpt).toContain("کاروان");
  expect(answers[1].ms).toBeGreaterThan(0);
  expect(stderr).toMatch(/archive\.jsonl:2: .*not JSON[\s\S]*archive\.jsonl:3: `text` is missing/);
  expect(status).toBe(3);
});

test("a file that is not there: exit code 3", async () => {
  expect((await lookup("--archive", "/no/such/file.jsonl", "متن")).status).toBe(3);
});

describe("a line that cannot be used is named with its number and what to do, and skipped: exit code 3", () => {
  const folder = mkdtempSync(join(tmpdir(), "lookup-"));
  const file = (name: string, ...lines: (string | Buffer)[]) => {
    const path = join(folder, name);
    writeFileSync(path, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")])));
    return path;
  };
  const row = (id: string, text = TEXT) => JSON.stringify({ id, text });
  // «کاروان», in the encoding that Windows had for Persian before Unicode.
  const windows = Buffer.concat([
    Buffer.from('{"id": "old", "text": "'),
    Buffer.from([0x98, 0xc7, 0xd1]),
    Buffer.from('"}'),
  ]);

  test("bytes that are no UTF-8, in an archive and in queries", async () => {
    const archive = file("archive.jsonl", row("one"), windows, row("two", "تورها را به آب انداختند"));
    const queries = file("queries.jsonl", windows, row("a", "کاروان از دروازهٔ شمالی"));
    const { status, stdout, stderr } = await lookup("--archive", archive, "--queries", queries, "--json");
    expect(stderr).toMatch(/archive\.jsonl:2: This line is not UTF-8\. Save/);
    expect(stderr).toMatch(/queries\.jsonl:1: This line is not UTF-8\. Save/);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a"]);
    expect(status).toBe(3);
  });

  test("an id that an earlier line has, in an archive and in queries", async () => {
    const archive = file("archive.jsonl", row("one"), row("one", "تورها را به آب انداختند"));
    const queries = file("queries.jsonl", row("7", "کاروان"), '{"id": 7, "text": "شهر"}', row("8", "پاییز"));
    const { status, stdout, stderr } = await lookup("--archive", archive, "--queries", queries, "--json");
    expect(stderr).toMatch(/archive\.jsonl:2: The id one is that of line 1\. Give/);
    expect(stderr).toMatch(/queries\.jsonl:2: The id 7 is that of line 1\. Give/);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["7", "8"]);
    expect(status).toBe(3);
  });
});

test("with --explain --of one text is explained alone: why it is not found, and what was weighed", async () => {
  const of = ["--explain", "--of", "davat-be-kongere-12"];
  const found = await lookup("به كنگره اين حزب پيام بدهيد", ...of);
  expect(found.stdout).toMatch(
    /^davat-be-kongere-12: found \{"trace":"respelled"\}\n\n1?\d*\. ?davat-be-kongere-12[\s\S]*verdict: respelled/,
  );
  expect((await lookup("دیروز هوا در تهران بسیار گرم بود", ...of)).stdout).toMatch(
    /^davat-be-kongere-12: (not-in-it|by-chance)/,
  );
  expect((await lookup("متنی کوتاه از جایی", "--explain", "--of", "none")).status).toBe(3);
});
