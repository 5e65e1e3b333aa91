import { describe, expect, onTestFinished, test } from "vitest";
import { cardHits, noCard, SILENCE_MS, silence } from "../card";
import type { Tab } from "../rig";
import { select } from "../select";
import { css } from "../text";
import { launch, useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

const EXAMPLE = css(".example blockquote");
const words = (tab: Tab) =>
  tab.evaluate(() => document.querySelector(".example blockquote")?.textContent?.trim() ?? "");

async function welcome(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("welcome.html"));
  await expect.poll(() => words(tab)).not.toBe("");
  return tab;
}

test("one tab opens after installing", async () => {
  const rig = await launch({ keepsFirstTab: true });
  onTestFinished(() => rig.close());
  const tab = await rig.firstTab();
  await expect.poll(() => words(tab)).not.toBe("");
  expect(await tab.errors()).toEqual([]);
  await tab.close();
  // The background starts anew, as after the browser's restart, and greets nobody.
  await rig.killBackground();
  const other = await rig.tab();
  await other.open(rig.own("popup.html"));
  await expect.poll(() => other.evaluate(() => document.querySelectorAll("a").length)).toBeGreaterThan(0);
  await expect(rig.firstTab(SILENCE_MS)).rejects.toThrow("does not open");
});

test("its example is in the archive, and selecting it opens the card", async () => {
  const tab = await welcome();
  await select(tab, EXAMPLE);
  const [hit] = await cardHits(tab);
  expect(hit?.marks.length).toBeGreaterThan(0);
  const [first = ""] = (await words(tab)).split(" ");
  expect(hit?.excerpts.join(" ")).toContain(first);
  expect(await tab.errors()).toEqual([]);
});

test("by keyboard: Tab to the example, Shift and arrows to select, Escape to close the card", async () => {
  const tab = await welcome();
  await tab.press("Tab");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe("blockquote");
  for (let word = 0; word < 8; word++) await tab.press("Control+Shift+ArrowLeft");
  // The card of fewer words may be there for a moment, and go.
  await expect.poll(async () => (await cardHits(tab)).length).toBeGreaterThan(0);
  await tab.press("Escape");
  await noCard(tab);
});

test("it shows where the toolbar button is", async () => {
  const tab = await welcome();
  const way = () => tab.evaluate(() => document.querySelector(".pin [role=status]")?.textContent ?? "");
  expect(await way()).toMatch(/پازل|puzzle/);
  expect(await tab.evaluate(() => document.querySelectorAll(".pin svg[aria-hidden=true]").length)).toBe(1);
});

describe("its three choices", () => {
  const chosen = (tab: Tab) =>
    tab.evaluate(() => document.querySelector("label:has(:checked)")?.querySelector("strong")?.textContent ?? "");
  const choose = async (tab: Tab, at: number) => {
    const box = await tab.locateBox({ expression: `document.querySelectorAll(".choices label")[${at}]` });
    await tab.click({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  };
  const names = (tab: Tab) =>
    tab.evaluate(() => Array.from(document.querySelectorAll(".choices strong"), (each) => each.textContent ?? ""));

  /** A choice holds once it is stored, which takes its time. */
  const stored = (choice: { open: string; quiet: boolean }) =>
    expect.poll(() => own.stored()).toMatchObject({ settings: choice });

  test("apply at once to the example: mark, nothing, card", async () => {
    const tab = await welcome();
    const [atOnce, markFirst, quiet] = await names(tab);
    await expect.poll(() => chosen(tab)).toBe(atOnce);

    await choose(tab, 1);
    await expect.poll(() => chosen(tab)).toBe(markFirst);
    await stored({ open: "mark", quiet: false });
    await select(tab, EXAMPLE);
    const isMark = async () => {
      const box = await (await tab.cardFrame())?.box();
      return box ? box.bottom - box.top < 60 : false;
    };
    await expect.poll(isMark).toBe(true);

    await choose(tab, 2);
    await expect.poll(() => chosen(tab)).toBe(quiet);
    await stored({ open: "selection", quiet: true });
    await select(tab, EXAMPLE);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();

    await choose(tab, 0);
    await expect.poll(() => chosen(tab)).toBe(atOnce);
    await stored({ open: "selection", quiet: false });
    await select(tab, EXAMPLE);
    expect((await cardHits(tab)).length).toBeGreaterThan(0);
    expect(await tab.errors()).toEqual([]);
  });

  test("show choices made elsewhere, and are still available when the page is reopened", async () => {
    const one = await welcome();
    const other = await welcome();
    await choose(other, 1);
    const [atOnce, markFirst] = await names(one);
    await expect.poll(() => chosen(one)).toBe(markFirst);
    await one.reload();
    await expect.poll(() => chosen(one)).toBe(markFirst);
    await choose(one, 0);
    await expect.poll(() => chosen(other)).toBe(atOnce);
  });
});
