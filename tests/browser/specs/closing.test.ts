import { beforeEach, describe, expect, test } from "vitest";
import { card, noCard } from "../card";
import { pressUnseen } from "../press";
import type { Tab } from "../rig";
import { select } from "../select";
import { css, QUOTE } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";

const browser = useBrowser();

const selected = (tab: Tab) => tab.evaluate(() => String(getSelection()));

describe("an open card closes when the user", () => {
  let tab: Tab;
  beforeEach(async () => {
    tab = await browser.open("news.html");
    await select(tab);
    await card(tab);
  });

  test("presses Escape, keeping the selection", async () => {
    const before = await selected(tab);
    await tab.press("Escape");
    await noCard(tab);
    expect(await selected(tab)).toBe(before);
  });

  test("presses elsewhere on the page", async () => {
    await tab.click((await tab.locate(css("h1"))).start);
    await noCard(tab);
  });

  test("clears the selection", async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await noCard(tab);
  });

  test("types", async () => {
    await tab.press("a");
    await noCard(tab);
  });

  test("saves the page, which would save the card with it", async () => {
    // What the browser asks then is no part of this.
    await tab.evaluate(() => addEventListener("keydown", (event) => event.preventDefault()));
    await tab.press("Control+s");
    await noCard(tab);
  });

  test("follows a link within the page", async () => {
    await tab.evaluate(() => {
      location.hash = "third";
    });
    await noCard(tab);
  });

  test("navigates away, and is absent on return", { tags: ["P43"] }, async () => {
    await tab.open(browser.site.at("plain.html"));
    expect(await tab.cardFrame()).toBeNull();
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.address()).toContain("news.html");
    expect(await tab.cardFrame()).toBeNull();
  });

  test("prints the page: what is printed has no card", { tags: ["P42"] }, async () => {
    await tab.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await noCard(tab);
  });

  test("is on a page that writes itself anew", { tags: ["P43"] }, async () => {
    await tab.evaluate(() => {
      document.open();
      document.write("<p>another page");
      document.close();
    });
    await noCard(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/<(?:div|iframe)/);
  });

  test("selects something without a hit", async () => {
    await select(tab, css("#intro"));
    await noCard(tab);
  });

  test("presses its close button", async () => {
    const frame = await card(tab);
    await pressUnseen(tab, frame, ".close");
    await noCard(tab);
  });
});

describe("the focus", () => {
  test("stays in the page while the card opens and closes", async () => {
    const tab = await browser.open("news.html");
    await tab.evaluate(() => document.getElementById("button")?.focus());
    const quote = await tab.locate(QUOTE);
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { focusSeen: seen });
      for (const type of ["focus", "blur"]) addEventListener(type, () => seen.push(type));
    });
    await tab.drag(quote.start, quote.end);
    const focused = await tab.evaluate(() => document.activeElement?.localName);
    await card(tab);
    expect(await tab.evaluate(() => [document.activeElement?.localName, document.hasFocus()])).toEqual([focused, true]);
    await tab.press("Escape");
    await noCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe(focused);
    expect(await tab.evaluate(() => (window as unknown as { focusSeen: string[] }).focusSeen)).toEqual([]);
  });

  test("returns from the card with the selection on Escape", async () => {
    const tab = await browser.open("news.html");
    const quote = await tab.locate(QUOTE);
    await tab.drag(quote.start, quote.end);
    const frame = await card(tab);
    const before = await selected(tab);
    // Until it has been drawn, a press would go to the page.
    await frame.evaluate(twoFrames);
    const box = await frame.box();
    if (!box) throw new Error("the card has no place");
    // Some part of the card that is no control.
    await tab.click({ x: (box.left + box.right) / 2, y: box.bottom - 8 });
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await tab.press("Escape");
    await noCard(tab);
    expect(await selected(tab)).toBe(before);
    await tab.evaluate(() => addEventListener("keydown", ({ key }) => Object.assign(window, { heard: key })));
    // The focus comes back from another process, a moment after the card has gone.
    const hears = async () => {
      await tab.press("ArrowDown");
      return tab.evaluate(() => (window as unknown as { heard?: string }).heard);
    };
    await expect.poll(hears).toBe("ArrowDown");
  });
});
