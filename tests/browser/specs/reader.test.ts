import { expect, test } from "vitest";
import { card, hitsIn } from "../card";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { select } from "../select";
import { QUOTED } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser();

/** The reader page, reached from the card of a selection by its link. */
async function readerFromCard(): Promise<Tab> {
  const tab = await browser.open("news.html");
  await select(tab);
  const frame = await card(tab);
  const reader = await browser.rig.tabOpenedBy(async () => {
    await frame.evaluate(() => document.querySelector<HTMLElement>("article a")?.click());
  });
  await expect.poll(() => reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  return reader;
}

test("the card's link opens the reader at the passage, with the words marked", async () => {
  const reader = await readerFromCard();
  const inView = () =>
    reader.evaluate(() =>
      Array.from(document.querySelectorAll("main mark")).some((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && mark.textContent?.includes("انتظارتان");
      }),
    );
  await expect.poll(inView).toBe(true);
  expect(await reader.errors()).toEqual([]);
  await reader.close();
});

test("the reader's address contains statement and passage, and no query", async () => {
  const reader = await readerFromCard();
  expect(await reader.address()).toMatch(/\/reader\.html\?statement=davat-be-kongere-12#p\d+$/);
  await reader.close();
});

test("next and previous step through the matches", async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, "کنگره حزب");
  await expect.poll(() => hitsIn(tab).then((hits) => hits.length)).toBeGreaterThan(0);
  const reader = await browser.rig.tabOpenedBy(async () => {
    await tab.press("ArrowDown");
    await tab.press("Enter");
  });
  const status = () => reader.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
  await expect.poll(status).toMatch(/[0-9۰-۹]/);
  const before = await status();
  await reader.press("Alt+ArrowDown");
  await expect.poll(status).not.toBe(before);
  await reader.press("Alt+ArrowUp");
  await expect.poll(status).toBe(before);
  await reader.close();
});

test("the same address opened later shows the statement without a query", async () => {
  const reader = await readerFromCard();
  const address = await reader.address();
  await reader.close();
  const again = await browser.open(address);
  await expect.poll(() => again.evaluate(() => document.querySelector("h1")?.textContent)).toBe(QUOTED);
  expect(await again.evaluate(() => document.querySelectorAll("mark").length)).toBe(0);
});

test("an unknown address says so", async () => {
  const tab = await browser.open(browser.rig.own("reader.html?statement=no-such-thing"));
  await expect
    .poll(() => tab.evaluate(() => document.querySelector("main")?.textContent?.trim().length ?? 0))
    .toBeGreaterThan(10);
  expect(await tab.errors()).toEqual([]);
});
