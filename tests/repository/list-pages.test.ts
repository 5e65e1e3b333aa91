import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { listPages } from "../../scripts/pages/list-pages";

test("the list of pages to try leads to every page that there is", () => {
  const links = Array.from(listPages().matchAll(/href="\/([^"]+)"/g), ([, name]) => name);
  // A script or a picture is a part of a page.
  expect(links).toEqual(readdirSync("tests/pages").filter((name) => !/\.(js|png)$/.test(name)));
});
