import { expect, onTestFinished, test } from "vitest";
import { card, hitsIn, noCard, SILENCE_MS } from "../card";
import type { Tab } from "../rig";
import { css } from "../text";
import { launch, useBrowser } from "../use";

const browser = useBrowser();

const EXAMPLE = css(".example blockquote");
const words = (tab: Tab) =>
  tab.evaluate(() => document.querySelector(".example blockquote")?.textContent?.trim() ?? "");

async function welcome(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("welcome.html"));
  await expect.poll(() => words(tab)).not.toBe("");
  return tab;
}

test("a tab opens after installing, and is the only one that does", async () => {
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

test("its example is in the archive, and selecting it brings the card", async () => {
  const tab = await welcome();
  const { start, end } = await tab.locate(EXAMPLE);
  await tab.drag(start, end);
  const [hit] = await hitsIn(await card(tab));
  expect(hit?.marks.length).toBeGreaterThan(0);
  const [first = ""] = (await words(tab)).split(" ");
  expect(hit?.excerpts.join(" ")).toContain(first);
  expect(await tab.errors()).toEqual([]);
});

test("by keyboard alone: Tab to the example, Shift and arrows, and Escape closes the card", async () => {
  const tab = await welcome();
  await tab.press("Tab");
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe("blockquote");
  for (let word = 0; word < 8; word++) await tab.press("Control+Shift+ArrowLeft");
  expect((await hitsIn(await card(tab))).length).toBeGreaterThan(0);
  await tab.press("Escape");
  await noCard(tab);
});

test("the button's place is told and drawn", async () => {
  const tab = await welcome();
  const way = () => tab.evaluate(() => document.querySelector(".pin [role=status]")?.textContent ?? "");
  expect(await way()).toMatch(/پازل|puzzle/);
  expect(await tab.evaluate(() => document.querySelectorAll(".pin svg[aria-hidden=true]").length)).toBe(1);
});
