import AxeBuilder from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { ChromiumTab } from "../chromium-tab";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const browser = useBrowser();

describe.each(["fa", "en"])("side panel in %s: no axe violations", (language) => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("%s", async (_scheme, dark) => {
    const tab = await browser.open();
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    await tab.resize({ width: 320, height: 720, dark });
    await tab.open(browser.rig.own("panel.html"));
    await tab.evaluate(async (language) => {
      type Api = { storage: { local: { set(what: object): Promise<void> } } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set({ settings: { version: 1, language } });
    }, language);
    await tab.reload();
    await expect.poll(() => tab.evaluate(() => document.documentElement.lang)).toBe(language);
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll("a").length)).toBeGreaterThan(0);
    const faults = async () =>
      (await new AxeBuilder({ page: tab.page }).analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html}`),
      );
    expect(await faults()).toEqual([]);
    await typeInSearch(tab, "دستگیرشدگان");
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
