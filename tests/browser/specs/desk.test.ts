import { expect, test } from "vitest";
import { hitsIn } from "../card";
import { press } from "../press";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const browser = useBrowser();

/** Words in an order that no statement has. */
const SEARCH = "سیاسی زندانیان";

async function found(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, SEARCH);
  // The whole of what was typed is answered, and no later answer moves what is pressed.
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll("article").length)).toBeGreaterThan(3);
  return tab;
}

/** Everything that the extension has stored. */
const stored = (tab: Tab): Promise<Record<string, unknown>> =>
  tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: { get(): unknown } } }>;
    return (await (browser ?? chrome)?.storage.local.get()) as Record<string, unknown>;
  });

const deskOf = async (tab: Tab) => Object.entries(await stored(tab)).filter(([key]) => key.startsWith("desk/"));
const articles = (tab: Tab) => tab.evaluate(() => document.querySelectorAll("article").length);
const hasDeskLink = (tab: Tab) => tab.evaluate(() => document.querySelector(".desk-link") !== null);

test("nothing is stored, and the desk is not mentioned, before a passage is kept", async () => {
  const tab = await found();
  expect(await deskOf(tab)).toEqual([]);
  expect(await hasDeskLink(tab)).toBe(false);
});

test("keeping stores a passage's words and place, not the query", async () => {
  const tab = await found();
  const [first] = await hitsIn(tab);
  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(1);
  const [[key, value] = ["", {}]] = await deskOf(tab);
  expect(key).toMatch(/^desk\/[a-z0-9-]+\/\d+-\d+$/);
  expect(Object.keys(value as object).sort()).toEqual(["excerpt", "keptAt", "range", "statement", "version"]);
  expect(JSON.stringify(await stored(tab))).not.toContain(SEARCH);
  await expect.poll(() => hasDeskLink(tab)).toBe(true);

  const desk = await browser.rig.tabOpenedBy(() => press(tab, ".desk-link"));
  await expect.poll(() => articles(desk)).toBe(1);
  expect((await hitsIn(desk))[0]).toMatchObject({ title: first?.title });
  expect(await desk.evaluate(() => document.querySelector("[role=status]")?.textContent)).toMatch(/[1۱]/);
  await desk.close();

  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(0);
  await expect.poll(() => hasDeskLink(tab)).toBe(false);
  expect(await tab.errors()).toEqual([]);
});

/** The desk with two passages on it, kept as a user keeps them. */
async function deskOfTwo(): Promise<Tab> {
  const popup = await found();
  await press(popup, "article .keep");
  await expect.poll(async () => (await deskOf(popup)).length).toBe(1);
  await popup.evaluate(() =>
    document.querySelectorAll("article")[1]?.querySelector(".keep")?.setAttribute("id", "second"),
  );
  await press(popup, "#second");
  await expect.poll(async () => (await deskOf(popup)).length).toBe(2);
  const desk = await browser.open(browser.rig.own("desk.html"));
  await expect.poll(() => articles(desk)).toBe(2);
  return desk;
}

test("one passage or all can be removed from the desk, and restored", async () => {
  const desk = await deskOfTwo();
  await press(desk, "article .kept-at button");
  await expect.poll(() => articles(desk)).toBe(1);
  expect(await deskOf(desk)).toHaveLength(1);
  expect(await desk.evaluate(() => document.activeElement?.closest(".undo") !== null)).toBe(true);
  await desk.press("Enter");
  await expect.poll(() => articles(desk)).toBe(2);

  await press(desk, ".empty-all");
  await expect.poll(() => articles(desk)).toBe(0);
  expect(await deskOf(desk)).toEqual([]);
  await press(desk, ".undo button");
  await expect.poll(() => articles(desk)).toBe(2);
  await press(desk, ".empty-all");
  await expect.poll(() => articles(desk)).toBe(0);
  expect(await desk.errors()).toEqual([]);
});

test("an unreadable kept passage is reported and stays until the user removes it", async () => {
  const desk = await deskOfTwo();
  await desk.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set(items: object): unknown } } }
    >;
    await (browser ?? chrome)?.storage.local.set({ "desk/damaged/1-2": "…" });
  });
  await expect.poll(() => desk.evaluate(() => document.querySelector(".damage")?.textContent ?? "")).toMatch(/[1۱]/);
  expect(await articles(desk)).toBe(2);
  await press(desk, ".damage button + button");
  await expect.poll(() => desk.evaluate(() => document.querySelector(".damage"))).toBeNull();
  expect((await stored(desk))["desk/damaged/1-2"]).toBeUndefined();
  await press(desk, ".empty-all");
  await expect.poll(() => articles(desk)).toBe(0);
});
