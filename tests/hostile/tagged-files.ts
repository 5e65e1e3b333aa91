import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where a test says which attacks it proves to fail: `{ tags: ["P01", "P02"] }`. */
const TAGGED = /\btags(?:: | = )\[([^\]]*)\]/g;

/** Files of tests that prove something of the catalogue, by path from the root, each with the attacks' numbers in order. */
export function taggedFiles(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const paths = readdirSync(join(ROOT, "tests"), { recursive: true, withFileTypes: true })
    .filter((entry) => /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const tags = Array.from(readFileSync(path, "utf8").matchAll(TAGGED), ([, list = ""]) => list.match(/P\d\d/g) ?? []);
    const numbers = [...new Set(tags.flat())].sort();
    if (numbers.length > 0) found.set(relative(ROOT, path), numbers);
  }
  return found;
}
