import { describe, expect, test } from "vitest";
import { card, cardHits, hitsIn, silence } from "../card";
import type { Tab } from "../rig";
import { select } from "../select";
import { css, OTHER, QUOTE, QUOTED } from "../text";
import { toldIn } from "../told";
import { useBrowser } from "../use";
import { waysOf } from "../ways";

const browser = useBrowser();

/** The words marked in the card as it is now, shown or not. */
async function marksOf(tab: Tab): Promise<readonly string[]> {
  const frame = await tab.cardFrame();
  const hits = frame ? await hitsIn(frame) : [];
  return hits.flatMap((hit) => hit.marks.flatMap((mark) => mark.split(" ")));
}

describe("a selected sentence of a statement opens the card", () => {
  test("by dragging the mouse over it", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    const [hit] = await cardHits(tab);
    expect(hit?.title).toBe(QUOTED);
    expect(hit?.facts).toContain("اصغر کریمی");
    expect(hit?.excerpts[0]).toContain("این حق شما است که با احزاب سیاسی تماس بگیرید");
    expect(hit?.marks.join(" ")).toContain("انتظارتان");
    expect(await tab.errors()).toEqual([]);
  });

  test("by dragging backwards, from its end to its start", async () => {
    const tab = await browser.open("news.html");
    const { start, end } = await tab.locate(QUOTE);
    await tab.drag(end, start);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });

  test("by a triple click on its paragraph", async () => {
    const tab = await browser.open("plain.html");
    await tab.click((await tab.locate(QUOTE)).start, 3);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });

  test("by Shift and the arrow keys", async () => {
    const tab = await browser.open("plain.html");
    await tab.click((await tab.locate(QUOTE)).start, 2);
    for (let word = 0; word < 24; word++) await tab.press("Control+Shift+ArrowLeft");
    await expect.poll(() => marksOf(tab)).toContain("همایش");
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });

  test("by Shift and End", async () => {
    const tab = await browser.open("plain.html");
    await tab.click((await tab.locate(QUOTE)).start, 2);
    await tab.press("Shift+End");
    await expect.poll(() => marksOf(tab)).toContain("همایش");
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });

  test("by selecting all of a page", async () => {
    const tab = await browser.open("framed.html");
    await tab.press("Control+a");
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  });
});

describe("nothing appears for", () => {
  test.each([
    ["a sentence that no statement says", OTHER],
    ["a sentence in English", css("#english")],
  ])("%s", async (_what, target) => {
    const tab = await browser.open("news.html");
    await select(tab, target);
    expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
  });

  test("a word that statements have, until it is asked for by command", async () => {
    const tab = await browser.open("plain.html");
    const { box } = await tab.locate(css("#word"));
    await tab.click({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, 2);
    expect(await tab.evaluate(() => String(getSelection()).trim())).toBe("میتینگ");
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
    await waysOf(browser.rig).command("focus-card");
    const frame = await card(tab);
    expect((await hitsIn(frame)).map((hit) => hit.title)).toContain(QUOTED);
    expect((await toldIn(frame)).label).toMatch(/^(Same subject; not a quotation|هم‌موضوع؛ نقل نیست)$/);
  });

  test("a click that selects nothing", async () => {
    const tab = await browser.open("news.html");
    await tab.click((await tab.locate(QUOTE)).start);
    await silence(tab);
  });

  test.each([
    ["a text field", "#field"],
    ["a password", "#password"],
    ["a text area", "#area"],
    ["a text that can be edited in place", "#editable"],
  ])("text in %s", async (_what, selector) => {
    const tab = await browser.open("news.html");
    const field = await tab.locateBox(css(selector));
    await tab.click({ x: (field.left + field.right) / 2, y: (field.top + field.bottom) / 2 }, 3);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe(selector.slice(1));
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
  });
});
