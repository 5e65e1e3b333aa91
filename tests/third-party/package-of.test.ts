import { expect, test } from "vitest";
import { packageOf } from "../../modules/third-party/package-of";

test.each([
  ["/home/a/node_modules/preact/hooks/dist/hooks.mjs", "preact"],
  ["/home/a/node_modules/a/node_modules/@b/c/d.js", "a/node_modules/@b/c"],
  ["C:\\a\\node_modules\\@b\\c\\node_modules\\d\\e.js", "@b/c/node_modules/d"],
  ["node_modules/@b/c/d.woff2", "@b/c"],
  ["\0rolldown/runtime.js", "rolldown"],
  ["\0virtual:wxt-plugins", "wxt"],
  ["\0virtual:archive-digests", undefined],
  ["/home/a/entrypoints/card/main.tsx", undefined],
])("a module %j of a bundle is of %s", (id, name) => {
  expect(packageOf(id)).toBe(name);
});
