import { beforeEach, describe, expect, test } from "vitest";
import { axe } from "../audits/axe";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { typeInSearch } from "../search-box";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser<ChromiumRig>();
const own = useOwnPage(browser);

const shows = (tab: ChromiumTab, selector: string) =>
  expect.poll(() => tab.evaluate((sought: string) => document.querySelectorAll(sought).length, selector)).not.toBe(0);

/** What axe finds in either language and theme, which change under what is shown. */
async function faults({ page }: ChromiumTab): Promise<string[]> {
  const found: string[] = [];
  for (const language of ["en", "fa"]) {
    await own.change({ language });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axe(page.mainFrame())).map((fault) => `${language}, ${colorScheme}: ${fault}`));
    }
  }
  return found;
}

/** The states of the search that are no surface of their own. */
describe("in Persian and English, light and dark: no axe violations", () => {
  let tab: ChromiumTab;
  beforeEach(async () => {
    tab = await browser.open();
  });

  const open = async (path: string, width: number) => {
    await tab.resize({ width, height: 600 });
    await tab.open(browser.rig.own(path));
    await shows(tab, ".browse");
  };

  test("while the archive is browsed", async () => {
    await open("popup.html", 440);
    for (const at of [0, 1, 2, 3]) {
      await tab.page.locator(".rows button").nth(at).click();
      expect(await faults(tab)).toEqual([]);
    }
  });

  test("while a filter is completed, and in the notice of an unreadable part", async () => {
    await open("popup.html", 440);
    await typeInSearch(tab, "«آزادی issuer:");
    await shows(tab, ".chips button");
    await shows(tab, ".notice");
    expect(await faults(tab)).toEqual([]);
  });

  test("with the hits of one year, sorted", async () => {
    await open("popup.html", 440);
    await typeInSearch(tab, "زندانیان");
    await shows(tab, ".timeline button");
    await tab.page.locator(".timeline button").last().click();
    await shows(tab, "[aria-pressed=true]");
    await tab.page.locator("select").selectOption("newest");
    expect(await faults(tab)).toEqual([]);
  });

  test("in a side panel of 320 pixels, without horizontal overflow", async () => {
    await open("panel.html", 320);
    expect(await faults(tab)).toEqual([]);
    await typeInSearch(tab, "دستگیرشدگان");
    await shows(tab, "mark");
    expect(await faults(tab)).toEqual([]);
    for (const language of ["en", "fa"]) {
      await own.change({ language });
      await expect.poll(() => tab.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});
