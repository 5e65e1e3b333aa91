import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const decisions = readdirSync("decisions").map((name) => join("decisions", name));
const documents = [...readdirSync(".").filter((name) => name.endsWith(".md")), ...decisions];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** A path in backticks; what the build or the tests put into folders with a dot is not always there. */
const PATH = /`([\w-]+\/[\w.*/-]*)`/g;
const COMMAND = /npm run (?:--silent )?([a-z][\w:]*)/g;

const found = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, it]) => it ?? "");

/** Whether a path is there; `*` stands for any part of a file's name. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(path);
  const name = new RegExp(`^${basename(path).split("*").map(escaped).join(".*")}$`);
  return existsSync(dirname(path)) && readdirSync(dirname(path)).some((it) => name.test(it));
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

describe.each(documents)("%s", (name) => {
  const text = readFileSync(name, "utf8");

  test("names only files that exist", () => {
    expect(found(text, PATH).filter((path) => !isThere(path))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const links = found(text, /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g);
    expect(links.filter((link) => !existsSync(join(dirname(name), link)))).toEqual([]);
  });

  test("names only commands that package.json has", () => {
    const commands = found(text, COMMAND);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

test("documents name files and commands at all", () => {
  const text = documents.map((name) => readFileSync(name, "utf8")).join("\n");
  expect(found(text, PATH).length).toBeGreaterThan(50);
  expect(found(text, COMMAND).length).toBeGreaterThan(20);
});

test("decisions are numbered without gaps, dated, and have context, decision and consequence", () => {
  for (const [index, name] of decisions.sort().entries()) {
    const number = String(index + 1).padStart(4, "0");
    expect(name.startsWith(join("decisions", `${number}-`)), name).toBe(true);
    expect(readFileSync(name, "utf8"), name).toMatch(
      new RegExp(
        `^# ${number} · .+\n\n\\d{4}-\\d\\d-\\d\\d · .+\n\n\\*\\*Context\\.\\*\\* .+\n\n\\*\\*Decision\\.\\*\\* .+\n\n\\*\\*Consequence\\.\\*\\* .+\n$`,
      ),
    );
  }
});
