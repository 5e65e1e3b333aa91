import { describe, expect, test } from "vitest";
import { card, cardHits, noCard, SILENCE_MS } from "../card";
import type { Tab } from "../rig";
import { select, selectUntilAnswered } from "../select";
import { css, QUOTED } from "../text";
import { launch, useBrowser } from "../use";

const browser = useBrowser({ launching: launch });

/** How many hosts of cards stand in the page, dead or alive: plain empty elements beside the body. */
const hosts = (tab: Tab) =>
  tab.evaluate(() => document.querySelectorAll("html > div:empty, dialog > div:empty").length);

describe("after the extension is reloaded", () => {
  test("an open tab shows one card", async () => {
    const tab = await browser.open("news.html");
    await browser.rig.reloadExtension();
    await selectUntilAnswered(tab);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    expect(await hosts(tab)).toBe(1);
    await tab.press("Escape");
    await noCard(tab);
    expect(await hosts(tab)).toBe(0);
  });

  test("an open card is removed, and its tab shows one card again", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    await card(tab);
    await browser.rig.reloadExtension();
    await expect.poll(() => hosts(tab)).toBe(0);
    await selectUntilAnswered(tab);
    await card(tab);
    expect(await hosts(tab)).toBe(1);
  });

  test("a frame in an open tab works too", async () => {
    const tab = await browser.open("frames.html");
    await browser.rig.reloadExtension();
    await selectUntilAnswered(tab, css("#quote", "#elsewhere"));
    await card(tab);
    expect(await hosts(tab)).toBe(1);
  });

  test("the welcome page does not open again", async () => {
    const tab = await browser.open("plain.html");
    await browser.rig.reloadExtension();
    // By then the background has started and has said what it has to say.
    await selectUntilAnswered(tab);
    await expect(browser.rig.firstTab(SILENCE_MS)).rejects.toThrow("does not open");
  });

  test("reloading twice still gives one card", async () => {
    const tab = await browser.open("plain.html");
    await browser.rig.reloadExtension();
    await selectUntilAnswered(tab);
    await browser.rig.reloadExtension();
    await expect.poll(() => hosts(tab)).toBe(0);
    await selectUntilAnswered(tab);
    await card(tab);
    expect(await hosts(tab)).toBe(1);
  });
});
