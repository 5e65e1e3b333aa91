import { describe, expect, test } from "vitest";
import { card, eventually, isShown, noCard } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Box, Tab, Target } from "../rig";
import { select } from "../select";
import { css, QUOTE } from "../text";
import { useBrowser } from "../use";

const quote = `<p id="quote">${SENTENCE}.</p>`;
const other = `<p>${UNRELATED}</p>`;
const many = other.repeat(12);
const attribute = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const framed = pageOf(`${quote}${other}`, "body { margin: 1rem }");
const tall = pageOf(`${quote}${many}`, "body { margin: 1rem }");

const PANE = "height: 220px; overflow: auto; border: 1px solid #888; padding: 0 1rem";

const browser = useBrowser({
  pages: {
    "pane.html": pageOf(`<div style="height: 260px"></div><div id="pane" style="${PANE}">${quote}${many}</div>${many}`),
    "nested-panes.html": pageOf(
      `<div style="height: 200px"></div><div id="pane" style="${PANE}"><div style="overflow: auto; max-height: 600px">${quote}${many}</div>${many}</div>`,
    ),
    "pane-in-shadow.html": pageOf(`<div style="height: 200px"></div><div id="host"></div><script>
      const root = document.getElementById("host").attachShadow({ mode: "open" });
      root.innerHTML = '<div id="pane" style="${PANE}"><slot></slot></div>';
      document.getElementById("host").innerHTML = ${JSON.stringify(quote + many)};
      window.pane = root.getElementById("pane");</script>`),
    "pane-in-frame.html": pageOf(
      `<iframe id="frame" style="width: 100%; height: 12rem" srcdoc="${attribute(pageOf(`<div style="height: 40px"></div><div id="pane" style="${PANE}; height: 90px">${quote}${many}</div>`))}"></iframe>`,
    ),
    "scrolled-frame.html": pageOf(
      `<iframe id="frame" style="width: 100%; height: 14rem" srcdoc="${attribute(tall)}"></iframe>`,
    ),
    "frame-in-pane.html": pageOf(
      `<div id="pane" style="${PANE}"><iframe id="frame" style="width: 90%; height: 12rem; border: 0" srcdoc="${attribute(framed)}"></iframe>${many}</div>`,
    ),
    "late.html": pageOf(
      `<div id="late"></div>${other}${quote}<div style="height: 900px"></div>`,
      "html { overflow-anchor: none }",
    ),
    "carousel.html": pageOf(`<div style="height: 200px"></div><div style="overflow: hidden; width: 600px; margin: auto">
      <div id="strip" style="display: flex; width: 1200px; transition: transform .2s">
      <div style="width: 600px">${quote}</div><div style="width: 600px">${other}</div></div></div>`),
    "moving.html": pageOf(`<div id="box" style="transition: transform .3s">${other}${quote}</div>`),
    "contained.html": pageOf(
      `<div style="contain: paint; width: 600px"><div id="box">${quote}</div></div>${other}`,
      "html { overflow: hidden }",
    ),
    "bar.html": pageOf(
      `<header style="position: sticky; top: 0; height: 160px; background: #eee">گردو</header>${other}${quote}${other.repeat(20)}`,
      "body { margin: 0 auto }",
    ),
    "bar-in-shadow.html": pageOf(
      `<div id="host"><template shadowrootmode="open"><header style="position: sticky; top: 0; height: 160px; background: #eee">گردو</header><slot></slot></template>${other}${quote}${other.repeat(20)}</div>`,
      "body { margin: 0 auto }",
    ),
    "cookies.html": pageOf(
      `<div style="height: 100px"></div>${quote}${many}<div id="bar" style="position: fixed; inset: 0; background: #fff; display: none"><p>${UNRELATED}</p></div>`,
    ),
    "tabs.html": pageOf(`<div id="box">${other}${quote}</div>`),
    "on-its-side.html": pageOf(
      `<div id="pane" style="${PANE}; width: 560px; height: 200px; margin: 150px 0; transform: rotate(90deg)">${quote}${many}</div>`,
    ),
    "wide.html":
      pageOf(`<div style="height: 100px"></div><div id="pane" style="overflow-x: auto; width: 500px; border: 1px solid">
      <div style="display: flex; width: 3000px"><div style="width: 460px">${quote}</div><div style="width: 2500px">${other}</div></div></div>`),
  },
});

/** No farther than this from its text does a card belong to it. In CSS pixels. */
const NEAR = 16;

const isBeside = (place: Box, text: Box): boolean => {
  const isApart =
    place.right <= text.left ||
    text.right <= place.left ||
    place.bottom <= text.top + 1 ||
    text.bottom <= place.top + 1;
  return isApart && Math.min(Math.abs(text.top - place.bottom), Math.abs(place.top - text.bottom)) <= NEAR;
};

/** Where the words stand in the tab's viewport, without bringing them into view. */
const quoteBox = (tab: Tab): Promise<Box> =>
  tab.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById("quote") as Element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });

async function opened(page: string, target: Target = QUOTE): Promise<Tab> {
  const tab = await browser.open(page);
  await select(tab, target);
  await card(tab);
  return tab;
}

/** The card stands beside its words, which have moved. */
async function expectFollowed(tab: Tab, from: Box): Promise<void> {
  const follows = async () => {
    const place = await (await tab.cardFrame())?.box();
    const text = await quoteBox(tab);
    return Boolean(
      place && Math.abs(text.top - from.top) + Math.abs(text.left - from.left) > 20 && isBeside(place, text),
    );
  };
  expect(await eventually(follows)).toBe(true);
}

async function expectHidden(tab: Tab): Promise<void> {
  await expect.poll(() => isShown(tab)).toBe(false);
  expect(await tab.cardFrame()).not.toBeNull();
}

const run = (tab: Tab, code: string, frame?: string) =>
  tab.evaluate(
    (code, frame) => {
      const inner = frame ? (document.querySelector(frame) as HTMLIFrameElement).contentWindow : window;
      (inner as unknown as { eval(code: string): void }).eval(code);
    },
    code,
    frame ?? "",
  );

describe("a card is out of sight while its words are, and comes back with them,", () => {
  test.each<[how: string, page: string, target: Target, frame: string | undefined, away: string, back: string]>([
    ["in a pane that scrolls", "pane.html", QUOTE, undefined, "pane.scrollTop = 150", "pane.scrollTop = 0"],
    ["in a pane within a pane", "nested-panes.html", QUOTE, undefined, "pane.scrollTop = 150", "pane.scrollTop = 0"],
    [
      "in a pane of a shadow root",
      "pane-in-shadow.html",
      QUOTE,
      undefined,
      "pane.scrollTop = 150",
      "pane.scrollTop = 0",
    ],
    ["in a pane that scrolls sideways", "wide.html", QUOTE, undefined, "pane.scrollLeft = -520", "pane.scrollLeft = 0"],
    [
      "in a pane of a frame",
      "pane-in-frame.html",
      css("#quote", "#frame"),
      "#frame",
      "pane.scrollTop = 150",
      "pane.scrollTop = 0",
    ],
    [
      "in a frame that scrolls",
      "scrolled-frame.html",
      css("#quote", "#frame"),
      "#frame",
      "scrollTo(0, 500)",
      "scrollTo(0, 0)",
    ],
    [
      "in a frame in a pane",
      "frame-in-pane.html",
      css("#quote", "#frame"),
      undefined,
      "pane.scrollTop = 150",
      "pane.scrollTop = 0",
    ],
    [
      "in a carousel",
      "carousel.html",
      QUOTE,
      undefined,
      "strip.style.transform = 'translateX(600px)'",
      "strip.style.transform = ''",
    ],
    [
      "in what contains its paint",
      "contained.html",
      QUOTE,
      undefined,
      "box.style.transform = 'translateX(700px)'",
      "box.style.transform = ''",
    ],
    ["in a pane on its side", "on-its-side.html", QUOTE, undefined, "pane.scrollTop = 150", "pane.scrollTop = 0"],
    [
      "in a frame that is made invisible",
      "scrolled-frame.html",
      css("#quote", "#frame"),
      undefined,
      "frame.style.visibility = 'hidden'",
      "frame.style.visibility = ''",
    ],
    [
      "in what a filter fades out",
      "tabs.html",
      QUOTE,
      undefined,
      "box.style.filter = 'opacity(0)'",
      "box.style.filter = 'opacity(1)'",
    ],
    [
      "in what a path clips away",
      "tabs.html",
      QUOTE,
      undefined,
      "box.style.clipPath = 'inset(100%)'",
      "box.style.clipPath = 'inset(0)'",
    ],
    [
      "in what a circle closes over",
      "tabs.html",
      QUOTE,
      undefined,
      "box.style.clipPath = 'circle(0 at 50% 50%)'",
      "box.style.clipPath = 'circle(100% at 50% 50%)'",
    ],
    ["below a heading that stays", "bar.html", QUOTE, undefined, "scrollTo(0, 130)", "scrollTo(0, 0)"],
    ["below a heading of a shadow root", "bar-in-shadow.html", QUOTE, undefined, "scrollTo(0, 130)", "scrollTo(0, 0)"],
    [
      "below what covers the page",
      "cookies.html",
      QUOTE,
      undefined,
      "bar.style.display = 'block'",
      "bar.style.display = 'none'",
    ],
    ["in what fades out", "tabs.html", QUOTE, undefined, "box.style.opacity = 0", "box.style.opacity = 1"],
    [
      "in what is made invisible",
      "tabs.html",
      QUOTE,
      undefined,
      "box.style.visibility = 'hidden'",
      "box.style.visibility = ''",
    ],
  ])("%s", async (_how, page, target, frame, away, back) => {
    const tab = await opened(page, target);
    await run(tab, away, frame);
    await expectHidden(tab);
    await run(tab, back, frame);
    await expect.poll(() => isShown(tab)).toBe(true);
  });
});

describe("a card moves with its words", () => {
  test.each([
    ["when a picture above them arrives", "late.html", "late.style.height = '180px'"],
    ["when what they stand in is moved", "moving.html", "box.style.transform = 'translate(-120px, 90px)'"],
    ["when the page is made narrower", "tabs.html", "document.body.style.paddingTop = '120px'"],
    ["in a pane that scrolls a little", "pane.html", "pane.scrollTop = 24"],
  ])("%s", async (_how, page, code) => {
    const tab = await opened(page);
    const before = await quoteBox(tab);
    await run(tab, code);
    await expectFollowed(tab, before);
  });
});

describe("a card stays in sight with words that are seen through what lies above them:", () => {
  test.each([
    ["a veil", "bar.style.cssText += '; display: block; background: #ffffffcc'"],
    ["what is faded", "bar.style.cssText += '; display: block; opacity: .8'"],
    ["a gradient", "bar.style.cssText += '; display: block; background: linear-gradient(transparent, #fff)'"],
    [
      "words above it that no pointer touches",
      "bar.style.display = 'block'; quote.style.cssText = 'position: relative; z-index: 2; pointer-events: none'",
    ],
    ["what covers some of them", "bar.style.cssText += '; display: block; inset: 0 70% 0 0'"],
  ])("%s", async (_what, code) => {
    const tab = await opened("cookies.html");
    await run(tab, code);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await isShown(tab)).toBe(true);
  });
});

describe("a card goes when its words are gone:", () => {
  test.each([
    ["taken out of the page", "document.getElementById('quote').remove()"],
    ["written over", `document.getElementById('quote').textContent = "${UNRELATED}"`],
    ["written over in their own node", `document.getElementById('quote').firstChild.data = "${UNRELATED}"`],
    ["not displayed any more", "box.style.display = 'none'"],
    ["on a page that shows another", `document.body.innerHTML = "<p>${UNRELATED}</p>"`],
  ])("%s", async (_how, code) => {
    const tab = await opened("tabs.html");
    await run(tab, code);
    await noCard(tab);
  });
});
