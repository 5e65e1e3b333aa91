import { describe, expect, test } from "vitest";
import { card, cardHits, eventually, hitsIn, isOnTop, noCard, silence } from "../card";
import { UNRELATED } from "../page-of";
import { pressUnseen } from "../press";
import type { Box, CardFrame, Tab } from "../rig";
import { select } from "../select";
import { css, OTHER, QUOTE, QUOTED } from "../text";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();

const own = useOwnPage(browser);

/** Waits for the mark to be on the screen. */
async function mark(tab: Tab): Promise<{ frame: CardFrame; name: string }> {
  const found = await eventually(async () => {
    const frame = await tab.cardFrame();
    const box = await frame?.box();
    if (!frame || !box || box.bottom - box.top > MARK_PX || !(await isOnTop(tab, box))) return null;
    const name = await frame.evaluate(() => document.querySelector("button")?.getAttribute("aria-label"));
    return name ? { frame, name } : null;
  });
  if (!found) throw new Error("no mark came");
  return found;
}

/** The words of the page that a box stands over. */
const wordsUnder = (tab: Tab, box: Box) =>
  tab.evaluate((box) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const under: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isUnder = [...range.getClientRects()].some(
        ({ left, top, right, bottom }) =>
          left < box.right && box.left < right && top < box.bottom && box.top < bottom && right > left,
      );
      if (isUnder && node.textContent?.trim()) under.push(node.textContent);
    }
    return under;
  }, box);

/** Of a statement other than the one that the page quotes. */
const OF_ANOTHER = "این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود.";

/** As high as a line of text. */
const MARK_PX = 30;

describe("with “mark first” chosen", () => {
  test("a mark appears beside the selection, over no word, and says the relation and whose words they are", async () => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("news.html");
    const { box: text } = await tab.locate(QUOTE);
    await select(tab);
    const { frame, name } = await mark(tab);
    expect(name).toMatch(/(Word for word|عین متن)(, |، )اصغر کریمی، رئیس هیئت اجرایی حزب$/);
    expect(await frame.evaluate(() => document.body.innerText)).toMatch(/(Word for word|عین متن)\s+اصغر کریمی/);
    expect(await hitsIn(frame)).toEqual([]);
    const box = await frame.box();
    expect(box && box.bottom - box.top).toBeCloseTo(MARK_PX);
    expect(box && (await wordsUnder(tab, box))).toEqual([]);
    expect(box && Math.min(Math.abs(box.top - text.bottom), Math.abs(box.bottom - text.top))).toBeLessThan(40);
  });

  test.each([
    ["that it is a part", UNRELATED, /: (Part: Word for word, |بخشی از متن: عین متن، )اصغر کریمی/],
    ["of how many, and no name", `${UNRELATED} ${OF_ANOTHER}`, /: (Parts of 2 statements|بخش‌هایی از ۲ بیانیه)$/],
  ])("of a text of which only parts are quoted, the mark says %s", async (_what, more, said) => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("news.html");
    await tab.evaluate((more) => document.querySelector("#quote")?.append(` ${more}`), more);
    await select(tab);
    const { frame, name } = await mark(tab);
    expect(name).toMatch(said);
    const hasRoom = () =>
      frame.evaluate(() => {
        const shown = document.querySelector(".relation, button");
        return shown !== null && shown.scrollWidth <= shown.clientWidth;
      });
    // The card's font may come after its first letters.
    await expect.poll(hasRoom).toBe(true);
  });

  test("pressing the mark opens the card in its place", async () => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("news.html");
    await select(tab);
    await pressUnseen(tab, (await mark(tab)).frame, "button");
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
  });

  test("a selection in a frame has its mark in the top page", async () => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("frames.html");
    await select(tab, css("#quote", "#elsewhere"));
    await pressUnseen(tab, (await mark(tab)).frame, "button");
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });

  test("nothing appears without a hit", async () => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("news.html");
    await select(tab, OTHER);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
  });

  test("the mark disappears when the user turns away", async () => {
    await own.choose({ open: "mark" });
    const tab = await browser.open("news.html");
    await select(tab);
    await mark(tab);
    await tab.click((await tab.locate(css("h1"))).start);
    await noCard(tab);
  });
});

describe("with “only when asked” chosen", () => {
  test("a selection shows nothing, in the page or on the button", async () => {
    await own.choose({ open: "asked" });
    const tab = await browser.open("news.html");
    await select(tab);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
    expect((await own.button(await tab.address())).badge).toBe("");
  });

  test("a change applies at once in open tabs", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    await card(tab);
    await tab.press("Escape");
    await noCard(tab);
    await own.choose({ open: "asked" });
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await select(tab);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
  });
});
