import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What is chosen in these is one of ours, and no text of the user's. */
const CHOSEN = /type="(?:radio|checkbox|file|range)"/;

const FILES = ["entrypoints", "components"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => join(room, path)),
);

/** The tags of a file's fields into which a user writes, with their attributes. */
const fieldsIn = (path: string): string[] => {
  const source = readFileSync(path, "utf8");
  return Array.from(source.matchAll(/<(?:textarea|input)\b/g), ({ index }) => tagFrom(source, index)).filter(
    (tag) => !CHOSEN.test(tag),
  );
};

/** A tag to its end: what stands in braces is code, and an arrow in it ends nothing. */
function tagFrom(source: string, start: number): string {
  let depth = 0;
  let end = start;
  for (; depth > 0 || source[end] !== ">"; end++) {
    if (source[end] === "{") depth++;
    if (source[end] === "}") depth--;
  }
  return source.slice(start, end);
}

describe("browsers keep what stands in fields of open tabs on disk, unless the field itself says no", () => {
  const withFields = FILES.filter((path) => fieldsIn(path).length > 0);

  test("there are such fields", () => {
    expect(withFields.length).toBeGreaterThan(10);
  });

  test.each(withFields)("each field of %s says so", (path) => {
    for (const tag of fieldsIn(path)) expect(tag).toContain('autocomplete="off"');
  });
});
