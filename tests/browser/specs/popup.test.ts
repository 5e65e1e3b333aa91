import { expect, test } from "vitest";
import { hitsIn } from "../card";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { useBrowser } from "../use";

const SEARCH = "دستگیرشدگان خوزستان";
const FOUND = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

const browser = useBrowser();

const popup = () => browser.open(browser.rig.own("popup.html"));
const status = (tab: Tab) => tab.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");

test("the popup opens with the focus in its search box", async () => {
  const tab = await popup();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  expect(await tab.errors()).toEqual([]);
});

test("results follow typing, and the status has their number", async () => {
  const tab = await popup();
  await typeInSearch(tab, SEARCH);
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.title)).toBe(FOUND);
  expect(await status(tab)).toMatch(/[0-9۰-۹]/);
  const marks = async () => (await hitsIn(tab)).flatMap((hit) => hit.marks).join(" ");
  // What is found for the first word alone stands there meanwhile.
  await expect.poll(marks).toContain("خوزستان");
});

test("a search without hits says so", async () => {
  const tab = await popup();
  await typeInSearch(tab, "قرمه‌سبزی");
  await expect.poll(() => tab.evaluate(() => document.body.textContent ?? "")).toContain("«قرمه‌سبزی»");
  expect(await hitsIn(tab)).toEqual([]);
});

test("an arrow right after typing leads to the result of what was typed, and the focus stays there", async () => {
  const tab = await popup();
  await typeInSearch(tab, "خوزستان");
  await expect.poll(() => hitsIn(tab).then((hits) => hits.length)).toBeGreaterThan(0);
  await tab.press("Control+a");
  await tab.type("کنگره");
  await tab.press("ArrowDown");
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.marks.join(" "))).toContain("کنگره");
  const focused = () =>
    tab.evaluate(() => document.activeElement?.closest("article")?.querySelector("mark")?.textContent ?? "");
  await expect.poll(focused).toContain("کنگره");
});

test("the keyboard alone leads from the search to the passage in the reader", async () => {
  const tab = await popup();
  await typeInSearch(tab, SEARCH);
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.title)).toBe(FOUND);
  await tab.press("ArrowDown");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe("a");
  const reader = await browser.rig.tabOpenedBy(() => tab.press("Enter"));
  await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(FOUND);
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
  await reader.close();
});
