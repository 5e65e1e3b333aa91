import { describe, expect, test } from "vitest";
import { card, cardHits, eventually, hitsIn, isShown, noCard } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Box, Tab } from "../rig";
import { select } from "../select";
import { css, QUOTED } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";

const quote = `<p id="quote">${SENTENCE}.</p>`;
const other = `<p>${UNRELATED}</p>`;
const attribute = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const framed = pageOf(`${quote}${other}`, "body { margin: 1rem }");
const frame = (style: string, inner = framed) =>
  `<iframe id="frame" style="${style}" srcdoc="${attribute(inner)}"></iframe>`;
const small = pageOf(quote, "body { margin: 8px; font-size: 16px }");

const browser = useBrowser({
  pages: {
    "framed-page.html": framed,
    "menu.html": pageOf(`<ul id="menu"><li>خانه</li><li>بایگانی</li></ul>`),
    "scaled.html": pageOf(`${other}<div style="width: 600px; height: 240px; overflow: hidden">
      ${frame("border: 0; width: 1000px; height: 400px; transform: scale(.6); transform-origin: 100% 0")}</div>${other}`),
    "enlarged.html": pageOf(
      frame("border: 0; width: 460px; height: 200px; transform: scale(1.4); transform-origin: 100% 0"),
    ),
    "zoomed.html": pageOf(`<div style="zoom: .7">${frame("border: 0; width: 800px; height: 300px")}</div>${other}`),
    "bordered.html": pageOf(`${other}${frame("border: 19px solid #888; width: 600px; height: 300px")}`),
    "padded.html": pageOf(`${other}${frame("border: 0; padding: 30px 50px; width: 500px; height: 300px")}`),
    "frameset.html": `<!doctype html><html lang="fa"><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">
      <frameset cols="*,200"><frame id="main" src="framed-page.html"><frame id="menu" src="menu.html"></frameset></html>`,
    "object.html": pageOf(`<p id="above">${UNRELATED}</p>
      <object id="object" data="framed-page.html" type="text/html" style="width: 100%; height: 14rem"></object>`),
    "embed.html": pageOf(`<p id="above">${UNRELATED}</p>
      <embed id="object" src="framed-page.html" type="text/html" style="width: 100%; height: 14rem">`),
    "low.html": pageOf(`<p id="above">${UNRELATED}</p><iframe id="outer" style="border: 0; width: 100%; height: 20rem"
      srcdoc="${attribute(pageOf(`${other}<iframe id="inner" style="border: 1px solid #888; width: 90%; height: 130px" srcdoc="${attribute(small)}"></iframe>`, "body { margin: 0 }"))}"></iframe>`),
    "low-elsewhere.html": pageOf(`<p id="above">${UNRELATED}</p>
      <iframe id="outer" style="border: 0; width: 100%; height: 20rem" src="{{other}}/outer.html"></iframe>`),
    "outer.html": pageOf(
      `${other}<iframe id="inner" style="border: 0; width: 90%; height: 130px" src="{{here}}/small.html"></iframe>`,
      "body { margin: 0 }",
    ),
    "small.html": small,
    "neighbours.html": pageOf(`${frame("border: 0; width: 90%; height: 9rem")}
      <iframe id="next" style="border: 0; width: 90%; height: 6rem" srcdoc="<p id=words>گردوی امسال</p>"></iframe>`),
  },
});

const isApart = (a: Box, b: Box) =>
  a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
const gap = (a: Box, b: Box) => Math.max(a.top - b.bottom, b.top - a.bottom, a.left - b.right, b.left - a.right);

/** Where the quotation in a frame of the page's own origin is on the screen, whatever the frame's own measure is. */
const wordsIn = (tab: Tab, id: string, scale = 1): Promise<Box> =>
  tab.evaluate(
    (id, scale) => {
      const element = document.getElementById(id) as Element;
      const inner = window.frames[0] as Window;
      const range = inner.document.createRange();
      range.selectNodeContents(inner.document.getElementById("quote") as Element);
      const box = range.getBoundingClientRect();
      const outer = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const inset = (side: string) =>
        ["border-SIDE-width", "padding-SIDE"]
          .map((name) => parseFloat(style.getPropertyValue(name.replace("SIDE", side))) * scale)
          .reduce((a, b) => a + b);
      // Chromium zooms what is in a frame too: then a pixel of it is one of the page's.
      const pixel = (outer.width - inset("left") - inset("right")) / inner.innerWidth;
      const [x, y] = [outer.left + inset("left"), outer.top + inset("top")];
      return {
        left: x + box.left * pixel,
        top: y + box.top * pixel,
        right: x + box.right * pixel,
        bottom: y + box.bottom * pixel,
      };
    },
    id,
    scale,
  );

/** Less than this shows less than one hit. In CSS pixels. */
const LEAST_HEIGHT = 140;

describe("the card stands beside words, over none of them,", () => {
  test.each([
    ["in a frame that is scaled down", "scaled.html", 0.6],
    ["in a frame that is scaled up", "enlarged.html", 1.4],
    ["in a frame that is zoomed", "zoomed.html", 0.7],
    ["in a frame with a border", "bordered.html", 1],
    ["in a frame with padding", "padded.html", 1],
  ])("%s", async (_where, page, scale) => {
    const tab = await browser.open(page);
    const text = await wordsIn(tab, "frame", scale);
    await tab.evaluate(twoFrames);
    await tab.drag({ x: text.right - 2, y: text.top + 8 }, { x: text.left + 2, y: text.bottom - 8 });
    const place = await (await card(tab)).box();
    expect(place && isApart(place, text), JSON.stringify([place, text])).toBe(true);
    expect(place && gap(place, text)).toBeLessThanOrEqual(16);
  });

  test.each([
    ["in a low frame within a frame", "low.html"],
    ["in a low frame within a frame of another origin", "low-elsewhere.html"],
  ])("%s, and can be read", async (_where, page) => {
    const tab = await browser.open(page);
    const { start, end, box } = await tab.locate(css("#quote", "#outer", "#inner"));
    await tab.drag(start, end);
    const frame = await card(tab);
    expect((await hitsIn(frame))[0]?.title).toBe(QUOTED);
    const place = await frame.box();
    expect(place && isApart(place, box), JSON.stringify([place, box])).toBe(true);
    expect(place && place.bottom - place.top).toBeGreaterThanOrEqual(LEAST_HEIGHT);
    await tab.click((await tab.locate(css("#above"))).start);
    await noCard(tab);
  });

  test("in a low frame within a frame that the page scrolls", async () => {
    const tab = await browser.open("low.html");
    await select(tab, css("#quote", "#outer", "#inner"));
    await card(tab);
    const before = await (await card(tab)).box();
    // The frame between moves what is in it.
    await tab.evaluate(() => {
      const outer = (document.getElementById("outer") as HTMLIFrameElement).contentDocument as Document;
      outer.body.style.paddingTop = "50px";
    });
    await expect.poll(async () => (await (await card(tab)).box())?.top).toBeCloseTo((before?.top ?? 0) + 50, 0);
    await tab.evaluate(() => document.getElementById("outer")?.remove());
    await noCard(tab);
  });
});

describe("a card for words", () => {
  test("in a frame of a frameset comes, and goes at a press in the next one", async () => {
    const tab = await browser.open("frameset.html");
    await select(tab, css("#quote", "#main"));
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    await tab.click((await tab.locate(css("#menu li", "#menu"))).start);
    await noCard(tab);
  });

  test.each(["object.html", "embed.html"])(
    "in an element that shows a page (%s) comes, and goes at a press beside it",
    async (page) => {
      const tab = await browser.open(page);
      const text = await eventually(() => wordsIn(tab, "object"));
      if (!text) throw new Error("the page in the page does not come");
      await tab.drag({ x: text.right - 2, y: text.top + 8 }, { x: text.left + 2, y: text.bottom - 8 });
      expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
      await tab.click((await tab.locate(css("#above"))).start);
      await noCard(tab);
    },
  );

  test("in a frame goes at a press in the frame beside it", async () => {
    const tab = await browser.open("neighbours.html");
    await select(tab, css("#quote", "#frame"));
    await card(tab);
    await tab.click((await tab.locate(css("#words", "#next"))).start);
    await noCard(tab);
    expect(await isShown(tab)).toBe(false);
  });
});
