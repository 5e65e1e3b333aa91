import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { WITHOUT_FEATURES } from "../browser/without-features";

test("Chromium does without all features that Playwright takes away, though its own list is not read", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const source = readFileSync(join(folder, "lib", "coreBundle.js"), "utf8");
  const list = /\bdisabledFeatures = \[([^\]]*)\]/.exec(source)?.[1] ?? "";
  const theirs = Array.from(list.matchAll(/^\s*"(\w+)"/gm), ([, name]) => name);
  expect(theirs.length).toBeGreaterThan(10);
  expect(WITHOUT_FEATURES).toEqual(expect.arrayContaining(theirs));
});
