import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run lookup -- …`, without npm. */
function lookup(...texts: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/lookup.ts", ...texts], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

test("a text that a statement says is printed with title, issuer, both dates and the words marked; exit code 0", () => {
  const { status, stdout } = lookup("به كنگره اين حزب پيام بدهيد");
  expect(stdout).toContain(
    "در کنگره حزب کمونیست کارگری شرکت کنید!\nاصغر کریمی، رئیس هیئت اجرایی حزب · ۱۳ آبان ۱۴۰۰ / ۴ نوامبر ۲۰۲۱",
  );
  expect(stdout).toContain("[به کنگره این حزب پیام بدهید]");
  expect(status).toBe(0);
});

test("an inferred date is called one", () => {
  expect(lookup("محاومه آمرین و عاملین").stdout).toContain("آذر ۱۴۰۰ / دسامبر ۲۰۲۱ (برآورد)");
});

test("a text that none says: exit code 1", () => {
  const { status, stdout } = lookup("دیروز هوا در تهران بسیار گرم بود");
  expect(stdout.trim()).toBe("هیچ بیانیه‌ای این را نمی‌گوید.");
  expect(status).toBe(1);
});

test.each([[[]], [[" "]], [["متن", "--limit", "0"]], [["متن", "--queries", "x.jsonl"]], [["--wrong"]]])(
  "misuse %j: exit code 2 and how to use it",
  (texts) => {
    const { status, stdout, stderr } = lookup(...texts);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: npm run --silent lookup");
    expect(status).toBe(2);
  },
);

test("several texts are answered in turn", () => {
  const { status, stdout } = lookup("کنگره", "دیروز هوا در تهران بسیار گرم بود");
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

test("any archive of lines is searched; offsets are of the line's text; bad lines are named and skipped: exit code 3", () => {
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
  const { status, stdout, stderr } = lookup("--archive", archive, "--queries", queries, "--json", "--limit", "1");
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

test("a file that is not there: exit code 3", () => {
  expect(lookup("--archive", "/no/such/file.jsonl", "متن").status).toBe(3);
});
