import { beforeAll, expect, test } from "vitest";
import { card, eventually, hitsIn, noCard } from "../card";
import type { Document, Tab } from "../rig";
import { listed } from "../scan";
import { SURFACES } from "../surfaces";
import { QUOTED } from "../text";
import { useBrowser, useOwnPage } from "../use";
import { type Ways, waysOf } from "../ways";

const browser = useBrowser();

const own = useOwnPage(browser);

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});

/** The beginning of the sentence: words selected as the browser's own search in the page leaves them, and more by keys. */
async function selectByKeys(tab: Tab, found: number, more: number): Promise<string> {
  await tab.evaluate((found) => {
    const text = document.querySelector("#quote")?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, text.data.split(" ").slice(0, found).join(" ").length);
  }, found);
  for (let word = 0; word < more; word++) await tab.press("Control+Shift+ArrowLeft");
  return selected(tab);
}

/** The words marked in the card as it is now, shown or not. */
async function marksOf(tab: Tab): Promise<readonly string[]> {
  const frame = await tab.cardFrame();
  const hits = frame ? await hitsIn(frame) : [];
  return hits.flatMap((hit) => hit.marks.flatMap((mark) => mark.split(" ")));
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
  const words = await selectByKeys(tab, 1, 12);
  // A selection that grows is answered as it does, and each answer takes the place of the one before.
  await expect.poll(() => marksOf(tab)).toContain(words.split(" ").at(-1));
  const frame = await card(tab);
  expect((await hitsIn(frame))[0]?.title).toBe(QUOTED);
  await ways.command("focus-card");
  await expect.poll(() => focused(frame)).toBe("a");

  const reader = await browser.rig.tabOpenedBy(() => tab.press("Enter"));
  await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  await reader.close();

  const isBack = () => tab.cardFrame().then(async (again) => (again ? focused(again) : "gone"));
  if (!(await eventually(async () => (await isBack()) === "a", 5000))) await ways.command("focus-card");
  await expect.poll(isBack).toBe("a");
  await tab.press("Escape");
  await noCard(tab);
  expect(await selected(tab)).toBe(words);
  await expect.poll(keyReaches(tab)).toBe("ArrowDown");
});

test("by keyboard: through the mark into the card, and Escape back to the page", async () => {
  await own.choose({ open: "mark" });
  const tab = await browser.open("plain.html");
  // One key, and so one answer: a mark does not say which it is.
  const words = await selectByKeys(tab, 8, 1);
  const isMark = async () =>
    (await tab.cardFrame())?.evaluate(() => document.querySelector(".mark button") !== null) ?? false;
  if (!(await eventually(isMark))) throw new Error("no mark came");
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
