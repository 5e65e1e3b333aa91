import { expect, test } from "vitest";
import { compileArchive } from "../../archive/compile/compile";
import { StatementProblem } from "../../archive/compile/statement-problem";
import { lettersDigestOf, statementSource } from "./statement-source";

const GOOD = statementSource().source;

/** The problem that a source gives after a change, or undefined. */
async function problem(change: (source: string) => string): Promise<StatementProblem | undefined> {
  const changed = change(GOOD);
  expect(changed).not.toBe(GOOD);
  try {
    await compileArchive([{ file: "one.md", source: changed }]);
    return undefined;
  } catch (error) {
    if (error instanceof StatementProblem) return error;
    throw error;
  }
}

const swap = (from: string, to: string) => (source: string) => source.replace(from, to);

test("a sound statement compiles", async () => {
  await expect(compileArchive([{ file: "one.md", source: GOOD }])).resolves.toBeDefined();
});

test.each<[string, (source: string) => string, number, RegExp]>([
  ["no front matter", () => "متن", 1, /no front matter/],
  ["front matter without an end", swap("removed: []\n---", "removed: []"), 1, /no front matter/],
  ["YAML that cannot be read", swap("title: عنوان", 'title: "عنوان'), 3, /not YAML/],
  ["a field twice", swap("kind: statement", "kind: statement\nkind: call"), 6, /not YAML/],
  ["front matter that is no mapping", () => "---\n- a\n---\nمتن", 2, /not a list of fields/],
  ["a missing field", swap("issuer: صادرکننده\n", ""), 2, /`issuer` is missing/],
  ["a missing field of the date", swap("  inferred: false\n", ""), 6, /`date.inferred` is missing/],
  ["an unknown field", swap("file: one.txt", "file: one.txt\nauthor: x"), 12, /Unknown field `author`/],
  [
    "an unknown field of the date",
    swap("  inferred: false", "  inferred: false\n  era: x"),
    11,
    /Unknown field `date.era`/,
  ],
  ["an empty title", swap("title: عنوان", 'title: " "'), 3, /`title` is empty/],
  ["an id that is no plain name", swap("id: one", "id: One Two"), 2, /`id` must be Latin words/],
  ["a kind of its own", swap("kind: statement", "kind: poem"), 5, /`kind` must be statement, announcement/],
  ["a year that YAML reads as a number", swap('iso: "2018-01-13"', "iso: 2018"), 8, /`date.iso` must be text/],
  ["a date in words", swap('iso: "2018-01-13"', "iso: Friday"), 8, /YYYY-MM-DD/],
  ["30 February", swap('iso: "2018-01-13"', 'iso: "2018-02-30"'), 8, /no day 2018-02-30 in the Gregorian/],
  ["month 13", swap('iso: "2018-01-13"', 'iso: "2018-13"'), 8, /no day 2018-13/],
  ["۳۱ مهر", swap("1396-10-23", "1396-07-31"), 9, /no day 1396-07-31 in the Jalali/],
  ["۳۰ اسفند of a common year", swap("1396-10-23", "1396-12-30"), 9, /no day 1396-12-30 in the Jalali/],
  ["two calendars, two days", swap("1396-10-23", "1396-10-24"), 9, /1396-10-24 is 2018-01-14, not 2018-01-13/],
  ["two calendars, months apart", swap("1396-10-23", "1397"), 9, /1397 is 2018-03-21 to 2019-03-20/],
  ["an inferred date without a basis", swap("inferred: false", "inferred: true"), 10, /does not say from what/],
  ["a basis of what is not inferred", swap("inferred: false", "inferred: false\n  basis: متن"), 10, /not inferred/],
  ["an address that is none", swap("file: one.txt", "source: javascript:0\nfile: one.txt"), 11, /http or https/],
  ["a digest that is none", (source) => source.replace(/letters: .*/, "letters: a"), 12, /64 hexadecimal digits/],
  ["a text of which a letter was changed", swap("متن بیانیه.", "متن بیانیة."), 12, /not those of the raw file/],
  ["a text of which a word was left out", swap("متن بیانیه.", "متن."), 12, /not those of the raw file/],
  [
    "a removal of what the raw file does not have",
    swap("removed: []", "removed:\n  - what: HOME\n    why: x\n    at: 3"),
    12,
    /not those of the raw file/,
  ],
  [
    "a removal behind the text's end",
    swap("removed: []", "removed:\n  - what: HOME\n    why: x\n    at: 12"),
    16,
    /at 12, but the text has 11/,
  ],
  [
    "removals that are not in the order of the text",
    swap("removed: []", "removed:\n  - what: HOME\n    why: x\n    at: 3\n  - what: HOME\n    why: x\n    at: 2"),
    19,
    /at 2, before the one above it/,
  ],
  ["a removal without its reason", swap("removed: []", "removed:\n  - what: HOME"), 14, /`removed.0.why` is missing/],
  [
    "a removal without a place",
    swap("removed: []", "removed:\n  - what: HOME\n    why: x"),
    14,
    /needs `at` or `count`/,
  ],
  [
    "an issuer with a sign that is not seen",
    swap("صادرکننده", "حزب\u200Bما"),
    4,
    /`issuer` has U\+200B, which is not seen/,
  ],
  ["a title that turns around", swap("عنوان", '"عنوان \u202E۱"'), 3, /`title` has U\+202E/],
  ["a title with a letter that passes for another", swap("عنوان", "Pаrty"), 3, /`title` has U\+0430/],
  ["an alias of nothing", swap("title: عنوان", "title: *nothing"), 2, /refers to what it does not hold: .*nothing/],
  ["no text", swap("متن بیانیه.", ""), 15, /has no text/],
])("%s stops the build with file, line and remedy", async (_, change, line, what) => {
  const found = await problem(change);
  expect(found?.message).toMatch(what);
  expect(found?.message).toMatch(new RegExp(`^one\\.md:${line}: `));
  expect(found?.remedy).toMatch(/^[A-Z].+\.$/);
});

test("what was taken out is counted to the raw file's letters, where it stood", async () => {
  const raw = "متن HOME\nبیانیه. [1]\n";
  const removed =
    'removed:\n  - what: HOME\n    why: x\n    at: 4\n  - what: "[1]"\n    why: x\n    at: 11\n  - what: wraps\n    why: x\n    count: 1';
  const cut = (source: string) =>
    source.replace("removed: []", removed).replace(/letters: .*/, `letters: ${lettersDigestOf(raw)}`);
  expect(await problem(cut)).toBeUndefined();
});

test("۳۰ اسفند of a leap year is a day", async () => {
  const leap = (source: string) => source.replace("1396-10-23", "1399-12-30").replace("2018-01-13", "2021-03-20");
  expect(await problem(leap)).toBeUndefined();
});

test("an id taken by another statement stops the build and names both", async () => {
  const sources = ["one.md", "two.md"].map((file) => ({ file, source: GOOD }));
  await expect(compileArchive(sources)).rejects.toThrow("two.md:2: The id one is also that of one.md.");
});

test("the same sources give the same bytes, whatever their line ends", async () => {
  const unix = await compileArchive([{ file: "one.md", source: GOOD }]);
  const windows = await compileArchive([{ file: "one.md", source: GOOD.replaceAll("\n", "\r\n") }]);
  expect(windows.digests).toEqual(unix.digests);
});
