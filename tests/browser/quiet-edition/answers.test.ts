import { afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hitsIn, silence } from "../card";
import { ownPage } from "../own-page";
import { readerFrom } from "../reader-from";
import type { Document, Tab } from "../rig";
import { listed, marked, scanEnded, statusOf } from "../scan";
import { select } from "../select";
import { OTHER, QUOTE, QUOTED } from "../text";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";
import { launchQuiet } from "./launch";

const ASKED = "دستگیرشدگان خوزستان";
const FOUND = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

const browser = useBrowser({ launching: launchQuiet });
let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});
afterEach(async () => {
  await ways.closePopup();
  await ways.closePanel();
  expect(await ownPage(browser.rig).stored()).toEqual({});
});

/** What a surface has been asked, and what it has found first. */
const seenIn = async (surface: Document) => {
  const asked = await surface.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value);
  return { asked, found: (await hitsIn(surface))[0]?.title };
};
const panel = async () => ((await ways.isPanelOpen()) ? seenIn(ways.panel) : undefined);

async function selected(tab: Tab, target = QUOTE): Promise<string> {
  await select(tab, target);
  return tab.evaluate(() => String(getSelection()));
}

/** What stands on the toolbar's button, over all tabs. */
const badge = () =>
  browser.rig.behind.evaluate(async () => {
    type Api = { action: { getBadgeText(of: object): Promise<string> } };
    const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: unknown };
    return (wrappedJSObject as { chrome: Api }).chrome.action.getBadgeText({});
  });

const inPage = (tab: Tab) => tab.evaluate(() => [document.documentElement.outerHTML, frames.length]);

test("a selection alone is answered by nothing, and nothing is in the page", async () => {
  const tab = await browser.open("news.html");
  const before = await inPage(tab);
  await select(tab);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
  expect(await inPage(tab)).toEqual(before);
  expect(await badge()).toBe("");
});

describe("what is selected is answered", () => {
  test("in the popup of the toolbar's button, with the statement one press away", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    const before = await inPage(tab);
    await ways.pressToolbarButton();
    await expect.poll(() => seenIn(ways.popup)).toEqual({ asked: words, found: QUOTED });
    expect(await inPage(tab)).toEqual(before);
    // All that is said of the tab there is of the card.
    expect(await ways.popup.evaluate(() => document.querySelector(".about"))).toBeNull();
    const reader = await readerFrom(browser.rig, ways.popup);
    onTestFinished(() => reader.close());
    await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
  });

  test("in the side panel, from the menu of the selection", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    const { start } = await tab.locate(QUOTE);
    await ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
  });

  test("in the side panel, again and again by its key", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    await ways.pressToolbarButton();
    await ways.closePopup();
    await ways.command("open-panel");
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    const other = await selected(tab, OTHER);
    await silence(tab);
    expect(await panel()).toMatchObject({ asked: words });
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: other });
  });
});

test("the address bar suggests statements, and opens them", async () => {
  const tab = await browser.open("news.html");
  expect((await ways.writeInAddressBar(ASKED))[0]).toContain(FOUND);
  await ways.enter(1);
  await expect.poll(() => tab.evaluate(() => document.querySelector("h1")?.textContent)).toBe(FOUND);
});

describe("a page", () => {
  test("is scanned where its user asks for it, and not marked", async () => {
    const tab = await browser.open("scan.html");
    await ways.pressToolbarButton();
    await ways.closePopup();
    await ways.command("scan-page");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(() => ways.panel.evaluate(() => Boolean(document.querySelector(".scan")))).toBe(true);
    await scanEnded(ways.panel);
    expect((await listed(ways.panel)).length).toBeGreaterThan(2);
    expect(await marked(tab)).toEqual({});
  });

  test("is not scanned where nobody asked for it there, and the panel says how to", async () => {
    await browser.open("plain.html");
    await ways.command("open-panel").catch(() => {});
    const tab = await browser.open("news.html");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await tab.open(browser.site.at("scan.html"));
    // Open, it is at first a document without anything in it.
    const pressScan = () =>
      ways.panel.evaluate(() => {
        const button = document.querySelector<HTMLElement>(".together button");
        button?.click();
        return button !== null;
      });
    await expect.poll(pressScan).toBe(true);
    await expect.poll(() => statusOf(ways.panel)).toMatch(/quiet edition|ویراست بی‌صدا/);
  });
});

describe("no page of its own offers what it does not have", () => {
  test("the settings", async () => {
    const tab = await browser.open(browser.rig.own("options.html"));
    await expect
      .poll(() => tab.evaluate(() => document.querySelector("main")?.textContent))
      .toMatch(/quiet edition|ویراست/);
    const names = () => Array.from(document.querySelectorAll("fieldset"), ({ className }) => className);
    expect(await tab.evaluate(names)).toEqual(["theme", "textSize", "font", "calendar", "digits", "language"]);
    expect(await tab.evaluate(() => document.querySelector(".sites"))).toBeNull();
  });

  test("the first page, where its example can be looked up from the menu", async () => {
    const tab = await browser.open(browser.rig.own("welcome.html"));
    await expect
      .poll(() => tab.evaluate(() => document.querySelector("main")?.textContent))
      .toMatch(/quiet edition|ویراست/);
    expect(await tab.evaluate(() => document.querySelectorAll(".choices, .access").length)).toBe(0);
    const example = { expression: "document.querySelector('blockquote')" };
    await expect.poll(() => tab.evaluate(() => document.querySelector("blockquote") !== null)).toBe(true);
    const words = await selected(tab, example);
    await silence(tab);
    const { start } = await tab.locate(example);
    await ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words);
    await expect.poll(async () => (await panel())?.found).toBeTruthy();
  });

  test("the panel, which follows nothing", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    const { start } = await tab.locate(QUOTE);
    await ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words);
    await expect.poll(panel).toMatchObject({ found: QUOTED });
    expect(await ways.panel.evaluate(() => document.querySelector("[type=checkbox]"))).toBeNull();
  });
});
