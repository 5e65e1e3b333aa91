import AxeBuilder from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { ChromiumTab } from "../chromium-tab";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const browser = useBrowser();

type Settings = { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

async function popup(language: "fa" | "en", dark: boolean): Promise<ChromiumTab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
  await tab.evaluate(
    (chosen: string) =>
      (globalThis as unknown as Settings).chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
  await tab.resize({ width: 440, height: 600, dark });
  await tab.reload();
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe(language);
  await shows(tab, ".browse");
  return tab;
}

const shows = (tab: ChromiumTab, selector: string) =>
  expect.poll(() => tab.evaluate((sought: string) => document.querySelectorAll(sought).length, selector)).not.toBe(0);

/** The rules of WCAG 2.2 AA and axe's own good practice; of targets smaller than 24 pixels too. */
async function faults({ page }: ChromiumTab): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each([
  ["fa", false],
  ["fa", true],
  ["en", false],
  ["en", true],
] as const)("in %s, dark: %s, axe finds nothing amiss in the popup", (language, dark) => {
  test("while the archive is browsed", async () => {
    const tab = await popup(language, dark);
    for (const at of [0, 1, 2, 3]) {
      await tab.page.locator(".rows button").nth(at).click();
      expect(await faults(tab)).toEqual([]);
    }
  });

  test("while a filter is completed, and with a part that could not be read", async () => {
    const tab = await popup(language, dark);
    await typeInSearch(tab, "«آزادی issuer:");
    await shows(tab, ".chips button");
    await shows(tab, ".notice");
    expect(await faults(tab)).toEqual([]);
  });

  test("with a suggestion", async () => {
    const tab = await popup(language, dark);
    await typeInSearch(tab, "خوزصتان");
    await shows(tab, ".meant button");
    expect(await faults(tab)).toEqual([]);
  });

  test("with the hits of one year, sorted", async () => {
    const tab = await popup(language, dark);
    await typeInSearch(tab, "زندانیان");
    await shows(tab, ".timeline button");
    await tab.page.locator(".timeline button").last().click();
    await shows(tab, "[aria-pressed=true]");
    await tab.page.locator("select").selectOption("newest");
    expect(await faults(tab)).toEqual([]);
  });
});
