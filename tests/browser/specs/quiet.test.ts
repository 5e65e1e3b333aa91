import { describe, expect, test } from "vitest";
import { card, silence } from "../card";
import type { Tab } from "../rig";
import { select } from "../select";
import { css, OTHER } from "../text";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();

const own = useOwnPage(browser);

const badge = async (tab: Tab) => (await own.button(await tab.address())).badge;
const A_NUMBER = /^[1-9۱-۹]$/;

describe("in Quiet mode", () => {
  test("nothing is put into the page, and the button shows the number of hits", async () => {
    await own.choose({ quiet: true });
    const tab = await browser.open("news.html");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    expect((await own.button(await tab.address())).title).toMatch(/[1-9۱-۹]/);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
    expect(await tab.errors()).toEqual([]);
  });

  test("the number is in the user's language and digits", async () => {
    await own.choose({ quiet: true, language: "fa" });
    const tab = await browser.open("news.html");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(/^[۱-۹]$/);
    expect((await own.button(await tab.address())).title).toMatch(/^متن انتخاب‌شده در [۱-۹] بیانیه یافت شد$/);
  });

  test("the number disappears with the selection and with the page", async () => {
    await own.choose({ quiet: true });
    const tab = await browser.open("news.html");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => badge(tab)).toBe("");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    await select(tab, OTHER);
    await expect.poll(() => badge(tab)).toBe("");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    await tab.open(browser.site.at("plain.html"));
    await expect.poll(() => badge(tab)).toBe("");
  });

  test("the number stays while the page scrolls", async () => {
    await own.choose({ quiet: true });
    const tab = await browser.open("long.html");
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    await tab.scroll(200);
    await silence(tab);
    expect(await badge(tab)).toMatch(A_NUMBER);
  });

  test("a selection in a frame of the page counts too", async () => {
    await own.choose({ quiet: true });
    const tab = await browser.open("frames.html");
    await select(tab, css("#quote", "#elsewhere"));
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    expect(await tab.cardFrame()).toBeNull();
  });

  test("Quiet mode for a site starts and ends at once in open tabs", async () => {
    const tab = await browser.open("news.html");
    await own.choose({ quietSites: ["127.0.0.1"] });
    await select(tab);
    await expect.poll(() => badge(tab)).toMatch(A_NUMBER);
    expect(await tab.cardFrame()).toBeNull();
    await own.choose({});
    await expect.poll(() => badge(tab)).toBe("");
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await select(tab);
    await card(tab);
  });

  test("other sites show cards, also for frames of a quiet site", async () => {
    await own.choose({ quietSites: ["127.0.0.1"] });
    const tab = await browser.open(browser.site.elsewhere("frames.html"));
    await select(tab, css("#quote", "#elsewhere"));
    await card(tab);
  });
});
