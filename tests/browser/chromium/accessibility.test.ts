import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { card } from "../card";
import { ChromiumTab } from "../chromium-tab";
import { QUOTE } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser();

async function open(address: string, dark: boolean): Promise<ChromiumTab> {
  const tab = await browser.open();
  if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
  await tab.resize({ width: 1280, height: 720, dark });
  await tab.open(address);
  return tab;
}

/** What axe finds in a page, or in the card on it: the rule, and where. */
async function faults({ page }: ChromiumTab, inCard = false): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page: inCard ? onlyCard(page) : page }).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** The page as if the card were all of it: axe finds no way into a frame in a closed shadow root. */
function onlyCard(page: Page): Page {
  const frame = page.frames().find((each) => each.url().includes("/card.html"));
  if (!frame) throw new Error("no card");
  const instead = { mainFrame: () => frame, evaluate: frame.evaluate.bind(frame) };
  return new Proxy(page, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in instead ? instead : target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describe.each([
  ["light", false],
  ["dark", true],
])("axe finds nothing amiss in the %s", (_scheme, dark) => {
  test("popup, as it opens and with results", async () => {
    const tab = await open(browser.rig.own("popup.html"), dark);
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll("a").length)).toBeGreaterThan(0);
    expect(await faults(tab)).toEqual([]);
    await tab.type("دستگیرشدگان");
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
    expect(await faults(tab)).toEqual([]);
  });

  test("reader", async () => {
    const tab = await open(browser.rig.own("reader.html?statement=davat-be-kongere-12#p2"), dark);
    await expect.poll(() => tab.evaluate(() => document.querySelector("h1")?.textContent)).toBeTruthy();
    expect(await faults(tab)).toEqual([]);
  });

  test("card", async () => {
    const tab = await open(browser.site.at("news.html"), dark);
    const { start, end } = await tab.locate(QUOTE);
    await tab.drag(start, end);
    const frame = await card(tab);
    expect(await frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(dark);
    expect(await faults(tab, true)).toEqual([]);
  });
});
