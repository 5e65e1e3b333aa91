import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { archive } from "../../archive/bundled";
import { hitsIn } from "../card";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { pressButton, scanned } from "../scan";
import { searchFor } from "../search-box";
import { useBrowser } from "../use";
import { waysOf } from "../ways";

const SEARCH = "زندانیان سیاسی";

const TITLES = archive.search(SEARCH, { limit: 10 }).hits.map(({ statement }) => statement.title);

/** A page that says of itself what a file could be hurt by, and quotes a statement. */
const HOSTILE = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>=1+1 &lt;script&gt;alert(1)&lt;/script&gt; &#x202e;]( # </title>
<p>این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های &lt;img src=x onerror=alert(1)&gt; آنها حضور داشته باشید.</p></html>`;

const browser = useBrowser<ChromiumRig>({ pages: { "hostile.html": HOSTILE } });

async function found(): Promise<ChromiumTab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await searchFor(tab, SEARCH);
  await expect.poll(() => hitsIn(tab).then((hits) => hits.map(({ title }) => title))).toEqual(TITLES);
  return tab;
}

/** The name and the bytes of the file that a press on a button of the export brings. */
async function saved(
  { page }: ChromiumTab,
  button: string,
  part = ".export",
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`${part} button`, { hasText: new RegExp(`^${button}$`) }).click(),
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

test("a scan's report is downloaded as a table, as text and as a page, whatever the scanned page says", async () => {
  const ways = waysOf(browser.rig);
  await browser.open("hostile.html");
  const panel = await scanned(ways);
  const report = (await browser.rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2))) as ChromiumTab;
  await expect.poll(() => report.evaluate(() => document.querySelectorAll(".report li").length)).toBe(1);

  const table = await saved(report, "CSV", ".carry");
  expect(table.name).toBe("bayaniyab-report.csv");
  expect(table.bytes.toString()).toContain(`"'=1+1 <script>`);

  const text = await saved(report, "Markdown", ".carry");
  expect(text.bytes.toString()).toContain("\\<script\\>");
  expect(text.bytes.toString()).not.toMatch(/[\u202A-\u202E]/);

  const file = await saved(report, "HTML", ".carry");
  expect(file.name).toBe("bayaniyab-report.html");
  const html = file.bytes.toString();
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
  const { page } = await browser.open();
  await page.setContent(html);
  expect(await page.locator("script, img").count()).toBe(0);
  expect(await page.locator(".report").textContent()).toContain("<img src=x onerror=alert(1)>");
  expect(await page.locator(".report li").count()).toBe(1);
  expect(await page.locator(".report").evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  expect(await report.errors()).toEqual([]);
  await report.close();
  await ways.closePanel();
});
