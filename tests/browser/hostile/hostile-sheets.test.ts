import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { card } from "../card";
import { pageOf, SENTENCE } from "../page-of";
import { differingShare, TOLERATED } from "../picture/differing-share";
import type { Box, Tab } from "../rig";
import { select } from "../select";
import { twoFrames } from "../two-frames";
import { useBrowser, useOwnPage } from "../use";

/** What a page may set for every element, or for those around the card, and that would reach into it if anything did. */
const DECLARATIONS = [
  "font: 40px/3 fantasy",
  "color: red",
  "background: yellow",
  "letter-spacing: 9px; word-spacing: 40px",
  "text-transform: uppercase; font-variant: small-caps",
  "direction: ltr; unicode-bidi: bidi-override",
  "writing-mode: vertical-rl",
  "visibility: hidden",
  "display: flex",
  "position: static",
  "float: left",
  "width: 3px; height: 3px",
  "min-width: 2000px",
  "max-width: 1px; max-height: 1px; overflow: hidden",
  "margin: 60px; padding: 60px; border: 20px solid red; outline: 9px solid red",
  "clip-path: circle(9px)",
  "mask: linear-gradient(#000, transparent)",
  "z-index: -1",
  "pointer-events: none",
  "user-select: all",
  "cursor: none",
  "caret-color: red; accent-color: red",
  "color-scheme: only dark",
  "text-shadow: 0 0 9px red",
  "text-indent: 200px; text-align: end",
  "text-decoration: line-through red 4px",
  "font-stretch: 50%; font-weight: 900; font-style: italic",
  "line-height: 0",
  "hyphens: none; word-break: break-all; overflow-wrap: anywhere",
  "quotes: '!' '!'",
  "list-style: upper-roman",
  "tab-size: 90",
  "columns: 4",
  "zoom: 1",
  "aspect-ratio: 9 / 1; object-fit: none",
  "contain: strict",
  "content-visibility: hidden",
  "scroll-behavior: smooth; overscroll-behavior: none",
  "animation: turn 1s infinite; transition: all 9s",
  "all: unset",
];

/** Rules of other kinds. */
const RULES = [
  "@keyframes turn { to { rotate: 90deg } }",
  "@property --paper { syntax: '<color>'; inherits: true; initial-value: red }",
  "@counter-style decimal { system: fixed; symbols: '!' }",
  "@font-face { font-family: 'Vazirmatn Variable'; src: local('monospace') }",
  "::selection { color: lime; background: red }",
  "::backdrop { background: red }",
  "iframe, div, [popover] { display: none !important; opacity: 0 !important }",
  "html > div, html > :last-child:not(body) { position: absolute !important; left: -9999px !important; scale: 0 !important }",
  "@layer last { * { color: red !important } }",
  "@media all { :not(#x):not(#y):not(html, body, #quote) { rotate: 20deg !important; translate: 300px !important } }",
];

const SHEETS = [
  ...DECLARATIONS.map(
    (each) => `:not(html):not(head):not(body):not(#quote) { ${each.replaceAll(/(;|$)/g, " !important$1")} }`,
  ),
  ...RULES,
];

const browser = useBrowser({
  pages: { "sheets.html": pageOf(`<p id="quote">${SENTENCE}.</p>`, "p { margin-top: 9rem }") },
});

const own = useOwnPage(browser);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bayaniyab-sheets-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The card as it is drawn, without what its shadow and its round corners let through. */
async function pictureOf(tab: Tab): Promise<{ place: Box; png: Buffer }> {
  const frame = await card(tab);
  // What keeps can be pressed, and is drawn so, once it is known what is kept.
  await expect.poll(() => frame.evaluate(() => document.querySelector(".keep:disabled") === null)).toBe(true);
  await frame.evaluate(twoFrames);
  const place = await frame.box();
  if (!place) throw new Error("the card has no place");
  const path = join(folder, "view.png");
  await tab.screenshot(path);
  const INSET = 12;
  const view = { left: Math.ceil(place.left) + INSET, top: Math.ceil(place.top) + INSET };
  const png = await sharp(await readFile(path))
    .extract({
      ...view,
      width: Math.floor(place.right) - INSET - view.left,
      height: Math.floor(place.bottom) - INSET - view.top,
    })
    .png()
    .toBuffer();
  return { place, png };
}

test("under fifty hostile style sheets the card stands where it would, and is drawn as it would be", {
  tags: ["P30"],
  timeout: 300_000,
}, async () => {
  expect(SHEETS).toHaveLength(50);
  // A card does not wait for the bundled font, so that one is drawn with it and another without.
  await own.choose({ font: "system" });
  const tab = await browser.open("sheets.html");
  await select(tab);
  const usual = await pictureOf(tab);
  for (const sheet of SHEETS) {
    await tab.open(browser.site.at("sheets.html"));
    await tab.evaluate((text) => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
    }, sheet);
    await select(tab);
    const { place, png } = await pictureOf(tab);
    expect(place, sheet).toEqual(usual.place);
    expect(await differingShare(png, usual.png), sheet).toBeLessThanOrEqual(TOLERATED);
  }
});
