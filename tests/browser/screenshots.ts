/** `npm run screenshots`: card, popup and reader, in light and dark, on a desk and on a phone, to `.output/screenshots/`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { card, eventually, hitsIn } from "./card";
import { launchChromium } from "./chromium";
import type { ChromiumTab } from "./chromium-tab";
import { typeInSearch } from "./search-box";
import { select } from "./select";
import { serve } from "./site";

const FOLDER = ".output/screenshots";

const VIEWS = {
  /** The README's picture is `card-page-light.png`, in Persian (`LANGUAGE=fa`). */
  page: { width: 840, height: 620 },
  desk: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

const site = await serve();
const rig = await launchChromium();
mkdirSync(FOLDER, { recursive: true });

const SURFACES: Readonly<Record<string, (tab: ChromiumTab) => Promise<void>>> = {
  card: async (tab) => {
    await tab.open(site.at("news.html"));
    await select(tab);
    await card(tab);
  },
  popup: async (tab) => {
    await tab.open(rig.own("popup.html"));
    await typeInSearch(tab, "آزادی زندانیان سیاسی");
    await eventually(async () => (await hitsIn(tab)).length > 0, 5000);
  },
  reader: async (tab) => {
    await tab.open(rig.own("reader.html?statement=davat-be-kongere-12#p2"));
    await eventually(() => tab.evaluate(() => Boolean(document.querySelector("h1"))), 5000);
  },
};

for (const [surface, show] of Object.entries(SURFACES)) {
  for (const [where, view] of Object.entries(VIEWS)) {
    for (const dark of [false, true]) {
      const tab = await rig.tab();
      await tab.resize({ ...view, dark });
      await show(tab);
      const picture = join(FOLDER, `${surface}-${where}-${dark ? "dark" : "light"}.png`);
      await tab.screenshot(picture);
      await tab.close();
      console.log(picture);
    }
  }
}
await rig.close();
await site.close();
