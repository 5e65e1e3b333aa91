import { expect, test } from "vitest";
import { card, cardHits, hitsIn, isOnTop, noCard, silence } from "../card";
import type { Tab, Target } from "../rig";
import { select } from "../select";
import { css, QUOTE, QUOTED } from "../text";
import { useBrowser } from "../use";

const ISOLATED = {
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
};

const browser = useBrowser({
  headers: {
    "strict.html": { "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'" },
    "isolated.html": ISOLATED,
  },
  copies: { "strict.html": "plain.html", "isolated.html": "plain.html" },
});

/** The whole document, asked for without a name that a page may shadow. */
const markup = (tab: Tab) => tab.evaluate(() => (document.lastChild as Element).outerHTML);

const KINDS: readonly (readonly [kind: string, page: string, target: Target])[] = [
  ["an iframe of the same origin", "frames.html", css("#quote", "#same")],
  ["an iframe of another origin", "frames.html", css("#quote", "#elsewhere")],
  ["an iframe made of its own attribute", "frames.html", css("#quote", "#srcdoc")],
  ["an iframe of another origin within an iframe", "frames.html", css("#quote", "#outer", "#inner")],
  ["an open shadow root", "shadow.html", { expression: `roots.open.querySelector("#quote")` }],
  ["a closed shadow root", "shadow.html", { expression: `roots.closed.querySelector("#quote")` }],
  ["a modal dialog", "dialog.html", QUOTE],
  ["a page that allows nothing", "strict.html", QUOTE],
  ["a page isolated from other origins", "isolated.html", QUOTE],
  ["a long page, scrolled", "long.html", QUOTE],
  ["a page whose names shadow the document's", "poisoned.html", QUOTE],
];

test.each(KINDS)(
  "the card works in %s, and closing leaves the page unchanged",
  { tags: ["P28", "P32"] },
  async (_kind, page, target) => {
    const tab = await browser.open(page);
    const { start, end } = await tab.locate(target);
    const before = await markup(tab);
    await tab.drag(start, end);
    const frame = await card(tab);
    expect((await hitsIn(frame))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    expect(await markup(tab)).toBe(before);
    expect(await tab.errors()).toEqual([]);
  },
);

test("in a modal dialog the card is interactive, and the first Escape closes only the card", async () => {
  const tab = await browser.open("dialog.html");
  await select(tab);
  const box = await (await card(tab)).box();
  expect(box && (await isOnTop(tab, box))).toBe(true);
  const isOpen = () => tab.evaluate(() => document.querySelector("dialog")?.open);
  await tab.press("Escape");
  await noCard(tab);
  expect(await isOpen()).toBe(true);
  await tab.press("Escape");
  await expect.poll(isOpen).toBe(false);
});

test("in fullscreen the card is visible", async () => {
  const tab = await browser.open("fullscreen.html");
  await tab.click((await tab.locate(css("#enter"))).start);
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.id)).toBe("stage");
  await select(tab);
  expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
});

test("built-ins replaced by the page are neither called nor needed", { tags: ["P27"] }, async () => {
  const tab = await browser.open("poisoned.html");
  const { start, end } = await tab.locate(QUOTE);
  await tab.evaluate(() => (window as unknown as { poison(): void }).poison());
  await tab.drag(start, end);
  await expect.poll(() => tab.cardFrame().then((frame) => frame && hitsIn(frame))).toMatchObject([{ title: QUOTED }]);
  expect(await tab.evaluate(() => (window as unknown as { calls: string }).calls)).toBe("");
});

test("a page that removes the card's host is left alone", async () => {
  const tab = await browser.open("remover.html");
  await select(tab);
  await expect.poll(() => tab.evaluate(() => (window as unknown as { removals: number }).removals)).toBe(1);
  await silence(tab);
  expect(await tab.evaluate(() => (window as unknown as { removals: number }).removals)).toBe(1);
  expect(await tab.errors()).toEqual([]);
});

test.each([
  ["an SVG drawing", "drawing.svg"],
  ["an XML document", "data.xml"],
])("%s is left unchanged", async (_kind, page) => {
  const tab = await browser.open(page);
  const asText = () => tab.evaluate(() => new XMLSerializer().serializeToString(document));
  const before = await asText();
  await tab.drag({ x: 4, y: 4 }, { x: 1200, y: 200 });
  expect(await tab.evaluate(() => String(getSelection()))).toContain("خوزستان");
  await silence(tab);
  expect(await asText()).toBe(before);
  expect(await tab.errors()).toEqual([]);
});
