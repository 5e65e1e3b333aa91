import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { card, hitsIn, noCard } from "../card";
import { ownPage } from "../own-page";
import { press } from "../press";
import { readerFrom } from "../reader-from";
import type { Document, Tab } from "../rig";
import { titlesFound, typeInSearch } from "../search-box";
import { select } from "../select";
import { OTHER, QUOTE, QUOTED } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const ASKED = "دستگیرشدگان خوزستان";
const FOUND = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

const browser = useBrowser();
let ways: Ways;

beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(() => ways.closePanel());

/** What the side panel has been asked, and what it has found first. */
const panel = async () => {
  if (!(await ways.isPanelOpen())) return undefined;
  const asked = await ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value);
  return { asked, found: (await hitsIn(ways.panel))[0]?.title };
};

/** Presses the box in the side panel, which follows, or does so no more, once that is drawn. */
async function turnFollowing(): Promise<void> {
  await ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=checkbox]")?.click());
  await ways.panel.evaluate(twoFrames);
}

/** Selects in the page, and gives what is selected. */
async function selected(tab: Tab, target = QUOTE): Promise<string> {
  await select(tab, target);
  return tab.evaluate(() => String(getSelection()));
}

describe("the side panel", () => {
  test("opens by keyboard with the tab's selection", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    await card(tab);
    await ways.command("open-panel");
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    const status = () => ways.panel.evaluate(() => document.querySelector("[role=status]")?.textContent);
    expect(await status()).toMatch(/[0-9۰-۹]/);
  });

  test("follows the selection, and keeps its content without one", async () => {
    const tab = await browser.open("news.html");
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: "" });
    const words = await selected(tab);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await tab.scroll(100);
    expect(await panel()).toEqual({ asked: words, found: QUOTED });
  });

  test("shows the selection of the tab switched to, and keeps its content without one", async () => {
    const first = await browser.open("news.html");
    const words = await selected(first);
    await ways.command("open-panel");
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    const second = await browser.rig.tab();
    await second.open(browser.site.at("news.html"));
    expect(await panel()).toEqual({ asked: words, found: QUOTED });
    const other = await selected(second, OTHER);
    await expect.poll(panel).toMatchObject({ asked: other });
    await first.takeUp();
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    await second.close();
  });

  test("goes back to the lookup before, and keeps none of them", async () => {
    const tab = await browser.open("news.html");
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: "" });
    const words = await selected(tab);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    const back = () =>
      ways.panel.evaluate(() => document.querySelector<HTMLElement>("main > button")?.textContent?.trim() ?? "");
    expect(await back()).toBe("");
    const other = await selected(tab, OTHER);
    await expect.poll(panel).toMatchObject({ asked: other });
    await expect.poll(back).toMatch(new RegExp(`^(Back to:|بازگشت به:) ${words.slice(0, 20)}`));
    await ways.panel.evaluate(() => document.querySelector<HTMLElement>("main > button")?.click());
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    expect(await back()).toBe("");
    expect(await ways.panel.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    expect(await ownPage(browser.rig).stored()).toEqual({});
  });

  test("does not follow when following is off", async () => {
    const tab = await browser.open("news.html");
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: "" });
    await turnFollowing();
    await select(tab);
    await card(tab);
    expect(await panel()).toMatchObject({ asked: "" });
    await tab.press("Escape");
    await noCard(tab);
    await turnFollowing();
    const other = await selected(tab, OTHER);
    await expect.poll(panel).toMatchObject({ asked: other });
  });

  test("keeps following after the background was stopped", async () => {
    const tab = await browser.open("news.html");
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: "" });
    await browser.rig.killBackground();
    const words = await selected(tab);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
  });

  test("opens a statement in an adjacent tab and stays open", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    await ways.command("open-panel");
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
    const reader = await readerFrom(browser.rig, ways.panel);
    onTestFinished(() => reader.close());
    await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
    await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
    expect(await reader.address()).not.toContain(encodeURIComponent(words.slice(0, 5)));
    expect(await panel()).toEqual({ asked: words, found: QUOTED });
  });
});

describe("the menu of a selection", () => {
  test("opens the side panel with the answer", async () => {
    const tab = await browser.open("news.html");
    const words = await selected(tab);
    await tab.press("Escape");
    const { start } = await tab.locate(QUOTE);
    await ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
  });

  test("fills an open side panel, even one that does not follow", async () => {
    const tab = await browser.open("news.html");
    await ways.command("open-panel");
    await expect.poll(panel).toMatchObject({ asked: "" });
    await turnFollowing();
    const words = await selected(tab);
    await card(tab);
    expect(await panel()).toMatchObject({ asked: "" });
    await tab.press("Escape");
    const { start } = await tab.locate(QUOTE);
    await ways.chooseFromMenu({ x: start.x - 10, y: start.y }, words);
    await expect.poll(panel).toEqual({ asked: words, found: QUOTED });
  });
});

describe("the keyword in the address bar", () => {
  test("suggests statements with issuer, date and words", async () => {
    await browser.open("news.html");
    const [first] = await ways.writeInAddressBar(ASKED);
    expect(first).toContain(FOUND);
    expect(first).toContain("حزب کمونیست کارگری");
    expect(first).toMatch(/2021|۱۴۰۰/);
    // Joined or apart: the excerpt has the words as the statement writes them.
    expect(first?.split(" — ")[2]?.replaceAll(" ", "")).toContain("دستگیرشدگان");
  });

  test("opens the reader at the passage, with the words marked", async () => {
    const tab = await browser.open("news.html");
    await ways.writeInAddressBar(ASKED);
    await ways.enter(1);
    await expect.poll(() => tab.address()).toContain("reader.html?statement=azadi-dastgirshodegan-khuzestan#p");
    await expect.poll(() => tab.evaluate(() => document.querySelector("h1")?.textContent)).toBe(FOUND);
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
  });

  test("parses phrases, exclusions and filters as the search box does", async () => {
    await browser.open("news.html");
    const suggested = async (query: string) =>
      (await ways.writeInAddressBar(query)).map((line) => line.split(" — ")[0]);
    const all = await suggested("زندانیان");
    expect(all).toContain(FOUND);
    expect(await suggested("زندانیان -خوزستان")).toEqual(all.filter((title) => title !== FOUND));
    const ofOne = await ways.writeInAddressBar("زندانیان issuer:تقوائی");
    expect(ofOne).toHaveLength(1);
    expect(ofOne[0]).toContain("حمید تقوائی");
  });

  test("writes dates in the chosen calendar and digits", async () => {
    const own = ownPage(browser.rig);
    onTestFinished(() => own.choose());
    await browser.open("news.html");
    for (const [calendar, digits, year] of [
      ["jalali", "latin", "1400"],
      ["gregorian", "persian", "۲۰۲۱"],
    ]) {
      await own.choose({ calendar, digits });
      // A choice comes to the background in its own time.
      await expect
        .poll(async () => (await ways.writeInAddressBar(ASKED))[0]?.split(" — ")[1], { interval: 200 })
        .toContain(year);
    }
  });

  test("shows all results beside the page", async () => {
    const tab = await browser.open("news.html");
    const before = await tab.address();
    await ways.writeInAddressBar(ASKED);
    await ways.enter(0);
    await expect.poll(panel).toEqual({ asked: ASKED, found: FOUND });
    expect(await tab.address()).toBe(before);
  });
});

test("what is handed to a panel that opens stays there, however late the page says what is selected in it", async () => {
  const tab = await browser.open("news.html");
  const BUSY_MS = 3000;
  await tab.evaluate((ms) => {
    setTimeout(() => {
      const end = Date.now() + ms;
      while (Date.now() < end);
    });
  }, BUSY_MS);
  await ways.command("open-panel");
  await expect.poll(() => ways.isPanelOpen()).toBe(true);
  const own = ownPage(browser.rig);
  await own.ask({ type: "hand", window: await own.window(), handed: { query: ASKED, isTyped: true } });
  await expect.poll(panel).toEqual({ asked: ASKED, found: FOUND });
  expect(await tab.evaluate(() => document.readyState)).toBe("complete");
  expect(await panel()).toEqual({ asked: ASKED, found: FOUND });
});

test("the popup hands its query over to the side panel", async () => {
  const popup = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(popup, ASKED);
  await expect.poll(() => hitsIn(popup).then((hits) => hits[0]?.title)).toBe(FOUND);
  await press(popup, ".foot button");
  await expect.poll(panel).toEqual({ asked: ASKED, found: FOUND });
});

test("a long typed query stays a typed query in the side panel", async () => {
  const popup = await browser.open(browser.rig.own("popup.html"));
  const query = "زندانیان سیاسی و همه دستگیرشدگان اعتراضات و کارگران و معلمان باید آزاد شوند -خوزستان";
  const titlesIn = async (where: Document) => (await hitsIn(where)).map(({ title }) => title);
  const found = await titlesFound(popup, query);
  expect(found.length).toBeGreaterThan(1);
  expect(found).not.toContain(FOUND);
  await press(popup, ".foot button");
  await expect.poll(async () => (await panel())?.asked).toBe(query);
  await expect.poll(() => titlesIn(ways.panel)).toEqual(found);
});
