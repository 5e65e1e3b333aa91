import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ATTACKS } from "./attacks";
import { BROWSERS, provingIn, rowUpToTests, TABLE_FILE } from "./table";
import { taggedFiles } from "./tagged-files";

const files = taggedFiles();
const lines = readFileSync(TABLE_FILE, "utf8").split("\n");

test("there are 52 attacks", () => {
  expect(ATTACKS.map(({ number }) => Number(number.slice(1)))).toEqual(Array.from({ length: 52 }, (_, at) => at + 1));
});

describe.each(ATTACKS)("$number, $what", (attack) => {
  const proving = [...files].filter(([, numbers]) => numbers.includes(attack.number)).map(([path]) => path);

  test.each(BROWSERS)("in %s there are tests that prove that it fails, or there is a reason", (browser) => {
    expect(provingIn(attack, browser, files).length > 0 || attack.instead?.[browser] !== undefined).toBe(true);
  });

  test("it stands in the table as it was seen to fail, with tests that there are", () => {
    const start = rowUpToTests(
      attack,
      BROWSERS.map(() => "held"),
    );
    const [row, ...others] = lines.filter((line) => line.startsWith(`| ${attack.number} `));
    expect(others).toEqual([]);
    expect(row?.slice(0, start.length)).toBe(start);
    const named = Array.from(row?.slice(start.length).matchAll(/\]\(\.\.\/\.\.\/([^)]+)\)/g) ?? [], ([, path]) => path);
    expect(proving).toEqual(expect.arrayContaining(named));
  });
});
