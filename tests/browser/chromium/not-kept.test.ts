import { afterEach, beforeEach, expect, test } from "vitest";
import { card } from "../card";
import { press, pressInCard } from "../press";
import type { Document, Tab } from "../rig";
import { select } from "../select";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

type Storage = { QUOTA_BYTES: number; getBytesInUse(): Promise<number>; set(items: object): Promise<void> };

/** Leaves no room in what the browser stores for the extension: less than any settings take. */
const fill = () =>
  browser.rig.behind.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } };
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse());
    await local.set({ full: "x".repeat(room - 20) });
  });

const stored = async () => (await own.stored()) as { settings?: Record<string, unknown> };
const alertIn = (page: Document) => page.evaluate(() => document.querySelector(".not-kept")?.textContent ?? "");
const NOT_KEPT = /^(Not saved|ذخیره نشد)/;

beforeEach(fill);
afterEach(() => own.choose());

async function options(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("options.html"));
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll("input").length)).toBeGreaterThan(10);
  return tab;
}

test("Quiet mode that was not stored is not shown as chosen", async () => {
  const tab = await options();
  await press(tab, ".picks [type=checkbox]");
  await expect.poll(() => alertIn(tab)).toMatch(NOT_KEPT);
  const isChosen = () => tab.evaluate(() => document.querySelector<HTMLInputElement>("[type=checkbox]")?.checked);
  await expect.poll(isChosen).toBe(false);
  expect((await stored()).settings).toBeUndefined();
  // The keyboard stays where it was.
  expect(await tab.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
  const line = await tab.evaluate(() => document.querySelector(".not-kept")?.getBoundingClientRect().bottom ?? 1e9);
  expect(line).toBeLessThanOrEqual(await tab.evaluate(() => innerHeight));
});

test("a site that was not stored is not said to be quiet, and what was written stays", async () => {
  const tab = await options();
  await press(tab, ".sites input");
  await tab.type("one.example");
  await tab.press("Enter");
  await expect.poll(() => alertIn(tab)).toMatch(NOT_KEPT);
  expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>(".sites input")?.value)).toBe("one.example");
  expect(await tab.evaluate(() => document.querySelector(".done [role=status]")?.textContent)).toBe("");
  expect(await tab.evaluate(() => document.querySelector(".sites ul"))).toBeNull();
});

test("in a card the site stays as it was, and the card says so", async () => {
  const tab = await browser.open("news.html");
  await select(tab);
  const frame = await card(tab);
  await frame.evaluate(() => document.querySelector(".hits")?.scrollTo(0, 1e6));
  await pressInCard(tab, frame, ".site button");
  await expect.poll(() => alertIn(frame)).toMatch(NOT_KEPT);
  expect(await frame.evaluate(() => document.querySelector(".site p button"))).toBeNull();
});

test("a passage that was not kept is not shown as kept", async () => {
  const tab = await browser.open("news.html");
  await select(tab);
  const frame = await card(tab);
  await pressInCard(tab, frame, "article .keep");
  const notice = () => frame.evaluate(() => document.querySelector("[role=status] .notice")?.textContent ?? "");
  await expect.poll(notice).toMatch(/could not|نشد|نتوانست/);
  expect(await frame.evaluate(() => document.querySelector("article .keep")?.getAttribute("aria-pressed"))).toBe(
    "false",
  );
});
