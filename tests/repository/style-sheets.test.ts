import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SHARED = "assets/styles";
const sheetsIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => (name.endsWith(".css") ? join(folder, name) : []));
const shared = sheetsIn(SHARED);
const all = [
  ...shared,
  ...readdirSync("entrypoints", { withFileTypes: true }).flatMap((room) =>
    room.isDirectory() ? sheetsIn(join("entrypoints", room.name)) : [],
  ),
];

/** What says how any page looks: letters, colours, and what has one look everywhere. */
const BASE = ["base.css", "font.css", "tokens.css"];

/** The first part of each selector of a sheet: `.a.b` of `.a.b > .c`. */
function beginnings(css: string): string[] {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .split(/[{}]/)
    .map((text) => text.slice(text.lastIndexOf(";") + 1).trim())
    .filter((text) => text !== "" && !text.startsWith("@"))
    .flatMap((text) => text.replace(/\([^)]*\)/g, "()").split(","))
    .map((selector) => /^\S*/.exec(selector.trim())?.[0] ?? "");
}

describe("style sheets", () => {
  test("no class begins selectors of two style sheets", () => {
    const owners = new Map<string, Set<string>>();
    for (const sheet of all)
      for (const beginning of beginnings(readFileSync(sheet, "utf8")))
        for (const [name] of beginning.matchAll(/\.[a-z][a-z-]*/g))
          owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
    const claimed = [...owners]
      .filter(([, sheets]) => sheets.size > 1)
      .map(([name, sheets]) => [name, ...sheets].join(" "));
    expect(owners.size).toBeGreaterThan(40);
    expect(claimed).toEqual([]);
  });

  test("shared style sheets begin every selector with a class, or with ins or del", () => {
    const components = shared.filter((sheet) => !BASE.some((name) => sheet.endsWith(name)));
    const bare = components.flatMap((sheet) =>
      beginnings(readFileSync(sheet, "utf8"))
        .filter((beginning) => !/^(\.|(ins|del)$)/.test(beginning))
        .map((beginning) => `${sheet}: ${beginning}`),
    );
    expect(bare).toEqual([]);
  });
});
