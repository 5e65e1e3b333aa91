import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { eventually } from "../card";
import { type FirefoxRig, launchFirefox } from "../firefox";
import { press } from "../press";
import type { Tab } from "../rig";
import { titlesFound } from "../search-box";

const SEARCH = "زندانیان سیاسی";

let rig: FirefoxRig;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bayaniyab-saved-"));
  rig = await launchFirefox({
    prefs: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.download.alwaysOpenPanel": false,
    },
  });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<Tab> {
  const tab = await rig.tab();
  onTestFinished(() => tab.close());
  await tab.open(rig.own(path));
  return tab;
}

/** The file of this name that a press brings, once it has been written to its end. */
async function saved(name: string, work: () => Promise<void>): Promise<string> {
  await work();
  const text = await eventually(() => readFile(join(folder, name), "utf8").catch(() => ""));
  if (!text) throw new Error(`no file ${name} came`);
  return text;
}

test("results are downloaded as a file", async () => {
  const tab = await open("popup.html");
  const titles = await titlesFound(tab, SEARCH);
  expect(titles.length).toBeGreaterThan(1);
  const file = await saved("bayaniyab-results.json", () => press(tab, ".export button:nth-of-type(2)"));
  const { format, query, results } = JSON.parse(file);
  expect({ format, query }).toEqual({ format: "bayaniyab-results", query: SEARCH });
  expect(results.map(({ title }: { title: string }) => title)).toEqual(titles);
  expect(await tab.errors()).toEqual([]);
});

test("settings are downloaded as a file", async () => {
  const tab = await open("options.html");
  await press(tab, "input[name=theme][value=dark]");
  // What is saved is what is stored and shown.
  await expect.poll(() => tab.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  const file = await saved("bayaniyab-settings.json", () => press(tab, ".file button"));
  expect(JSON.stringify(JSON.parse(file))).toContain('"theme":"dark"');
  expect(await tab.errors()).toEqual([]);
});
