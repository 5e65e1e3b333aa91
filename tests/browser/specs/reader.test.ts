import { expect, test } from "vitest";
import { card, hitsIn } from "../card";
import type { Tab } from "../rig";
import { typeInSearch } from "../search-box";
import { select } from "../select";
import { QUOTED } from "../text";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const { choose } = useOwnPage(browser);

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

test("on paper there is the statement with its facts, the verdict, the comparison, and when it was checked", async () => {
  await choose({ language: "fa" });
  const tab = await browser.open(browser.rig.own("popup.html"));
  await typeInSearch(tab, "این اشغال بایستی به منزله اخلال در این کنفرانس تلقی شود");
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.title)).toContain("خوشه های خشم");
  const reader = await browser.rig.tabOpenedBy(() =>
    tab.evaluate(() => document.querySelector<HTMLElement>("article a")?.click()),
  );
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("main mark").length)).toBeGreaterThan(0);
  expect(await reader.evaluate(() => document.querySelector(".evidence"))).toBeNull();
  // What a browser tells a page before it lays it out for paper.
  const printed = await reader.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const sheet = document.querySelector(".evidence");
    const facts = Array.from(sheet?.querySelectorAll("dl > div") ?? [], (each) =>
      Array.from(each.children, ({ textContent }) => textContent ?? ""),
    );
    return {
      title: sheet?.querySelector("h1")?.textContent ?? "",
      facts: Object.fromEntries(facts) as Record<string, string>,
      verdict: sheet?.querySelector(".checked")?.textContent ?? "",
      compared: Array.from(sheet?.querySelectorAll(".compared li:first-child p") ?? [], (each) => each.textContent),
      marked:
        sheet?.querySelector(".text")?.textContent?.includes("بلندگوهای سرمایه داری") &&
        Boolean(sheet.querySelector(".text mark")),
      controls: sheet?.querySelectorAll("button, a, input, summary").length,
    };
  });
  expect(printed).toMatchObject({
    title: expect.stringContaining("خوشه های خشم"),
    facts: {
      صادرکننده: expect.stringContaining("خوشه های خشم"),
      "نشانی منبع": expect.stringMatching(/^https:\/\/www\.facebook\.com\//),
      "تاریخ بررسی": expect.stringMatching(/^[۰-۹]{1,2} \p{L}+ ۱۴[۰-۹]{2}\P{N}+[۰-۹]{1,2}:[۰-۹]{2}$/u),
    },
    verdict: expect.stringContaining("«بایستی» به جای «نبایستی»"),
    compared: [expect.stringContaining("بایستی"), expect.stringContaining("نبایستی")],
    marked: true,
    controls: 0,
  });
  await reader.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await reader.evaluate(() => document.querySelector(".evidence"))).toBeNull();
  expect(await reader.errors()).toEqual([]);
  await reader.close();
});

test("an unknown address says so", async () => {
  const tab = await browser.open(browser.rig.own("reader.html?statement=no-such-thing"));
  await expect
    .poll(() => tab.evaluate(() => document.querySelector("main")?.textContent?.trim().length ?? 0))
    .toBeGreaterThan(10);
  expect(await tab.errors()).toEqual([]);
});
