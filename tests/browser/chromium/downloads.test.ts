import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { archive } from "../../archive/bundled";
import { hitsIn } from "../card";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const SEARCH = "زندانیان سیاسی";

const TITLES = archive.search(SEARCH, { limit: 10 }).hits.map(({ statement }) => statement.title);

const browser = useBrowser<ChromiumRig>();

async function found(): Promise<ChromiumTab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, SEARCH);
  // What is found for the words typed so far comes before; the last answer is that of the whole query.
  await expect.poll(() => hitsIn(tab).then((hits) => hits.map(({ title }) => title))).toEqual(TITLES);
  return tab;
}

/** The name and the bytes of the file that a press on a button of the export brings. */
async function saved({ page }: ChromiumTab, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".export button", { hasText: new RegExp(`^${button}$`) }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("results are downloaded in each format", async () => {
  const tab = await found();
  const titles = (await hitsIn(tab)).map(({ title }) => title);

  const table = await saved(tab, "CSV");
  expect(table.name).toBe("bayaniyab-results.csv");
  expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(table.bytes.toString().trimEnd().split("\r\n")).toHaveLength(titles.length + 1);

  const json = await saved(tab, "JSON");
  expect(json.name).toBe("bayaniyab-results.json");
  const { format, version, query, results } = JSON.parse(json.bytes.toString());
  expect({ format, version, query }).toEqual({ format: "bayaniyab-results", version: 1, query: SEARCH });
  expect(results.map(({ title }: { title: string }) => title)).toEqual(titles);

  const text = await saved(tab, "Markdown");
  expect(text.name).toBe("bayaniyab-results.md");
  expect(text.bytes.toString().match(/^## /gm)).toHaveLength(titles.length);
  expect(await tab.errors()).toEqual([]);
});
