import { join } from "node:path";
import sharp from "sharp";
import { writeSmall } from "./picture/kept-picture";
import type { Look } from "./picture/look";
import type { Photographer } from "./picture/photographer";
import { storeTile } from "./store-tile";
import { type Surface, scan, search, showCard, surfaceNamed } from "./surfaces";

const FOLDER = "store/pictures";

/** More than the compared pictures have: these are looked at for themselves. */
const COLOURS = 200;

/** What Chromium's store asks for exactly, and Firefox's, which takes any of this shape up to 2400×1800, as well. */
const SHOT = { width: 1280, height: 800 };

/** The side panel beside a page. */
const PANEL = { width: 420, height: SHOT.height };

/** Where the toolbar's popup stands over a page, in pixels from the top and the right. */
const POPUP = { width: 420, height: 560, top: 0, right: 24 };

const PAGE = "story.html";

const pageWithCard: Surface = {
  name: "page with the card",
  show: async (tab, around) => {
    await showCard(tab, around, PAGE);
    return { tab, document: tab };
  },
};
const plainPage: Surface = {
  name: "page",
  show: async (tab, { site }) => {
    await tab.open(site.at(PAGE));
    return { tab, document: tab };
  },
};
const scannedPage: Surface = { name: "scanned page", show: async (...args) => (await scan(...args, PAGE)).page };
const scanPanel: Surface = { name: "panel", show: async (...args) => (await scan(...args, PAGE)).panel };
const popup: Surface = { name: "popup", show: search("دانشجویان") };

/** Shop windows of Chromium's store: the small tile and the marquee. */
const TILES = [
  { file: "tile-440x280", width: 440, height: 280 },
  { file: "marquee-1400x560", width: 1400, height: 560 },
];

/** Draws what the stores show, in both languages, into `store/pictures/`. */
export async function drawForStores(photographer: Photographer): Promise<void> {
  for (const language of ["fa", "en"] as const) {
    const take = async (surface: Surface, view: { width: number; height: number }) => {
      const look: Look = { name: "store", language, view: { width: view.width, height: view.height } };
      return (await photographer.take(surface, look)).png;
    };
    const shots = {
      "1-card": await take(pageWithCard, SHOT),
      "2-changes": await take(surfaceNamed("reader with a comparison"), SHOT),
      "3-scan": await beside(
        await take(scannedPage, { ...SHOT, width: SHOT.width - PANEL.width - 1 }),
        await take(scanPanel, PANEL),
      ),
      "4-search": await over(await take(plainPage, SHOT), await take(popup, POPUP)),
      "5-choices": await take(surfaceNamed("settings"), SHOT),
    };
    for (const [name, png] of Object.entries(shots)) await keep(`${name}-${language}`, png);
  }
  for (const { file, width, height } of TILES) await keep(file, await tile(photographer, width, height));
}

async function keep(name: string, png: Buffer): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  // Chromium's store takes no picture that can be seen through.
  await writeSmall(path, await sharp(png).removeAlpha().png().toBuffer(), COLOURS);
  console.log(path);
}

/** A page with the side panel at its right, where Chromium opens it, and a line between them. */
function beside(page: Buffer, panel: Buffer): Promise<Buffer> {
  const left = SHOT.width - PANEL.width;
  return sharp({ create: { ...SHOT, channels: 3, background: "#8a8377" } })
    .composite([
      { input: page, left: 0, top: 0 },
      { input: panel, left, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** A page with the popup hanging from its upper edge. */
function over(page: Buffer, popup: Buffer): Promise<Buffer> {
  const { width, height, top, right } = POPUP;
  const left = SHOT.width - width - right;
  const edge = { create: { width: width + 2, height: height + 1, channels: 3 as const, background: "#8a8377" } };
  return sharp(page)
    .composite([
      { input: edge, left: left - 1, top },
      { input: popup, left, top },
    ])
    .png()
    .toBuffer();
}

async function tile({ rig }: Photographer, width: number, height: number): Promise<Buffer> {
  const tab = await rig.tab();
  await tab.resize({ width, height });
  await tab.open(
    `data:text/html;charset=utf-8;base64,${Buffer.from(await storeTile(width, height)).toString("base64")}`,
  );
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await tab.picture();
  await tab.close();
  return picture;
}
