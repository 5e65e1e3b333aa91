import { expect, test } from "vitest";
import { hitsIn } from "../card";
import { press } from "../press";
import type { Tab } from "../rig";
import { searchFor } from "../search-box";
import { rest } from "../surfaces";
import { useBrowser } from "../use";

const browser = useBrowser();

/** Words in an order that no statement has. */
const SEARCH = "سیاسی زندانیان";

async function found(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  // The whole of what was typed is answered, and no later answer moves what is pressed.
  await searchFor(tab, SEARCH);
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll("article").length)).toBeGreaterThan(3);
  await rest(tab);
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
const isKept = (tab: Tab) => tab.evaluate(() => document.querySelector("article .keep")?.getAttribute("aria-pressed"));
const hasDeskLink = (tab: Tab) => tab.evaluate(() => document.querySelector(".desk-link") !== null);

test("nothing is stored, and the desk is not mentioned, before a passage is kept", async () => {
  const tab = await found();
  expect(await deskOf(tab)).toEqual([]);
  expect(await hasDeskLink(tab)).toBe(false);
});

test("keeping stores a passage's words with their marks and its place, not the query", async () => {
  const tab = await found();
  const [first] = await hitsIn(tab);
  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(1);
  const [[key, value] = ["", {}]] = await deskOf(tab);
  expect(key).toMatch(/^desk\/[a-z0-9-]+\/\d+-\d+$/);
  expect(Object.keys(value as object).sort()).toEqual(["excerpt", "keptAt", "marks", "range", "statement", "version"]);
  expect(JSON.stringify(await stored(tab))).not.toContain(SEARCH);
  await expect.poll(() => hasDeskLink(tab)).toBe(true);

  const desk = await browser.rig.tabOpenedBy(() => press(tab, ".desk-link"));
  await expect.poll(() => articles(desk)).toBe(1);
  const [kept] = await hitsIn(desk);
  expect(kept?.title).toBe(first?.title);
  expect(kept?.marks.join(" ")).toContain("سیاسی");
  expect(await desk.evaluate(() => document.querySelector("[role=status]")?.textContent)).toMatch(/[1۱]/);
  await desk.close();

  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(0);
  await expect.poll(() => hasDeskLink(tab)).toBe(false);
  expect(await tab.errors()).toEqual([]);
});

test("a note, and the text that a passage was kept for, are kept where the user asks for it", async () => {
  const tab = await found();
  await press(tab, "article .keep");
  await press(tab, "article .kept-note input[type=text]");
  await tab.type("برای پنجشنبه");
  await press(tab, "article .kept-note .with-selection input");
  await press(tab, "article .kept-note button");
  await expect.poll(async () => (await deskOf(tab))[0]?.[1]).toMatchObject({ note: "برای پنجشنبه", selection: SEARCH });
  await expect.poll(() => tab.evaluate(() => document.querySelector(".kept-note"))).toBeNull();
  expect(await tab.evaluate(() => document.activeElement?.className)).toBe("keep");

  // The button that takes it away brings it back with all that the user has written.
  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(0);
  // The page hears of it a moment after it is stored; until then the button would take it away once more.
  await expect.poll(() => isKept(tab)).toBe("false");
  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab))[0]?.[1]).toMatchObject({ note: "برای پنجشنبه", selection: SEARCH });

  const desk = await browser.open(browser.rig.own("desk.html"));
  const note = () => desk.evaluate(() => document.querySelector<HTMLInputElement>(".kept-note [type=text]")?.value);
  await expect.poll(note).toBe("برای پنجشنبه");
  expect(await desk.evaluate(() => document.querySelector(".kept-note .with-selection")?.textContent)).toContain(
    SEARCH,
  );
  await press(desk, ".kept-note .with-selection input");
  await press(desk, ".kept-note button");
  await expect.poll(async () => JSON.stringify(await stored(desk))).not.toContain(SEARCH);
  expect((await deskOf(desk))[0]?.[1]).toMatchObject({ note: "برای پنجشنبه" });
  await press(desk, ".empty-all");
  await expect.poll(() => articles(desk)).toBe(0);
  expect(await desk.errors()).toEqual([]);
});

test("a desk of the version before is shown as it was kept", async () => {
  const tab = await found();
  await press(tab, "article .keep");
  await expect.poll(async () => (await deskOf(tab)).length).toBe(1);
  const words = await tab.evaluate(async () => {
    type Store = { storage: { local: { get(): Promise<object>; set(items: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Store; chrome: Store };
    const { local } = (browser ?? chrome).storage;
    const [[key, { statement, range, excerpt, keptAt }] = ["", {}]] = Object.entries(await local.get()).filter(
      ([key]) => key.startsWith("desk/"),
    ) as [string, Record<string, unknown>][];
    await local.set({ [key]: { version: 1, statement, range, excerpt, keptAt } });
    return excerpt;
  });
  const desk = await browser.open(browser.rig.own("desk.html"));
  await expect.poll(() => hitsIn(desk).then((hits) => hits[0]?.excerpts[0])).toContain(words);
  expect(await desk.evaluate(() => document.querySelector(".damage"))).toBeNull();
  await press(desk, ".empty-all");
  await expect.poll(() => articles(desk)).toBe(0);
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
  // The passage is gone a moment before it is offered back.
  await expect.poll(() => desk.evaluate(() => Boolean(document.activeElement?.closest(".undo")))).toBe(true);
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
