import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { card, eventually, hitsIn, noCard } from "../card";
import { type OwnPage, ownPage } from "../own-page";
import type { Document, Tab } from "../rig";
import { listed } from "../scan";
import { SURFACES } from "../surfaces";
import { QUOTED } from "../text";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const browser = useBrowser();

let ways: Ways;
let own: OwnPage;
beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(async () => {
  own = await ownPage(browser.rig);
});
afterEach(async () => {
  await own.choose();
  await own.close();
});

/** The sentence, its first word selected as the browser's own search in the page leaves it, and the rest by keys. */
async function selectByKeys(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const text = document.querySelector("#quote")?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, text.data.indexOf(" "));
  });
  for (let word = 0; word < 12; word++) await tab.press("Control+Shift+ArrowLeft");
  return selected(tab);
}

const selected = (tab: Tab) => tab.evaluate(() => String(getSelection()));
const focused = (document: Document) =>
  document.evaluate(() => (window.document.hasFocus() ? (window.document.activeElement?.localName ?? "") : ""));
const keyReaches = (tab: Tab) => async () => {
  await tab.evaluate(() => addEventListener("keydown", ({ key }) => Object.assign(window, { heard: key })));
  await tab.press("ArrowDown");
  return tab.evaluate(() => (window as unknown as { heard?: string }).heard);
};

test("by keyboard: select, card, reader, back, Escape, with the selection restored", async () => {
  const tab = await browser.open("plain.html");
  const words = await selectByKeys(tab);
  const frame = await card(tab);
  expect((await hitsIn(frame))[0]?.title).toBe(QUOTED);
  await ways.command("focus-card");
  await expect.poll(() => focused(frame)).toBe("a");

  const reader = await browser.rig.tabOpenedBy(() => tab.press("Enter"));
  await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  await reader.close();

  const isBack = () => tab.cardFrame().then(async (again) => (again ? focused(again) : "gone"));
  if (!(await eventually(async () => (await isBack()) === "a", 5000))) await ways.command("focus-card");
  await tab.press("Escape");
  await noCard(tab);
  expect(await selected(tab)).toBe(words);
  await expect.poll(keyReaches(tab)).toBe("ArrowDown");
});

test("by keyboard: through the mark into the card, and Escape back to the page", async () => {
  await own.choose({ open: "mark" });
  const tab = await browser.open("plain.html");
  const words = await selectByKeys(tab);
  const isMark = async () =>
    (await tab.cardFrame())?.evaluate(() => document.querySelector(".mark button") !== null) ?? false;
  if (!(await eventually(isMark, 8000))) throw new Error("no mark came");
  await ways.command("focus-card");
  const frame = await card(tab);
  await expect.poll(() => focused(frame)).toBe("a");
  await tab.press("Escape");
  await noCard(tab);
  expect(await selected(tab)).toBe(words);
  await expect.poll(keyReaches(tab)).toBe("ArrowDown");
});

test("by keyboard: through a scan's sentences and list, and back to the search", async () => {
  const surface = SURFACES.find(({ name }) => name === "panel with a scan");
  if (!surface) throw new Error("there is no such surface");
  const { rig, site } = browser;
  const { tab } = await surface.show(await browser.open(), { rig, site, dress: async () => {} });
  const at = () => listed(tab).then((sentences) => sentences.findIndex(({ isCurrent }) => isCurrent));
  const go = async (selector: string) => {
    // In the order in which the Tab key goes, and no further than it can.
    for (let step = 0; step < 20; step++) {
      if (await tab.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
      await tab.press("Tab");
    }
    throw new Error(`the Tab key does not lead to ${selector}`);
  };
  const first = await at();
  await go(".sentence-bar button + button");
  await tab.press("Enter");
  await expect.poll(at).not.toBe(first);
  await go("article:last-of-type .sentence");
  await tab.press("Enter");
  await expect.poll(at).toBe(2);
  // Round the page, to its head again.
  await tab.evaluate(() => document.querySelector<HTMLElement>(".scan h2")?.focus());
  await go(".scan header button:last-of-type");
  await tab.press("Enter");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.matches("[type=search]"))).toBe(true);
});
