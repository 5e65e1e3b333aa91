import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import { parseSync, Visitor } from "vite";
import { expect, inject, test } from "vitest";
import { built } from "../build";

/** What the page script is made of. */
const ROOMS = ["entrypoints/selection", "messages", "platform"];

const FOLDER = built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3");
const pageScript = readFileSync(join(FOLDER, "selection.js"), "utf8");

/** The names of properties that a script writes out: what it reads, assigns, calls, takes apart and puts together. */
function propertyNames(file: string, text: string): Set<string> {
  const names = new Set<string>();
  const add = (key: { type: string }, computed: boolean) => {
    if (!computed && key.type === "Identifier") names.add((key as unknown as { name: string }).name);
  };
  const visitor = new Visitor({
    MemberExpression: ({ property, computed }) => add(property, computed),
    Property: ({ key, computed }) => add(key, computed),
    MethodDefinition: ({ key, computed }) => add(key, computed),
    PropertyDefinition: ({ key, computed }) => add(key, computed),
  });
  visitor.visit(parseSync(file, text).program);
  return names;
}

const written = new Set(
  ROOMS.flatMap((room) => readdirSync(room).map((name) => join(room, name))).flatMap((path) => [
    ...propertyNames(path, readFileSync(path, "utf8")),
  ]),
);

/** Names that the script has and its sources do not: the build has made them up. */
const madeUp = (script: string) => [...propertyNames("selection.js", script)].filter((name) => !written.has(name));

test("the build renames no property", () => {
  expect(propertyNames("selection.js", pageScript).size).toBeGreaterThan(100);
  expect(madeUp(pageScript)).toEqual([]);
});

test.each(["nonce", "byCommand", "elsewhere", "adoptedStyleSheets"])(
  "this test detects a renamed “%s”",
  async (name) => {
    expect(propertyNames("selection.js", pageScript)).toContain(name);
    const mangle = { properties: { builtins: true, regex: new RegExp(`^${name}$`) } };
    const { code = "" } = await minify(pageScript, { mangle });
    expect(madeUp(code)).toHaveLength(1);
  },
);
