import { beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { LONGEST_QUERY } from "../../../archive/align/query";
import { card, noCard, silence } from "../card";
import { pressUnseen } from "../press";
import { readerFrom } from "../reader-from";
import type { Document, Tab } from "../rig";
import { css } from "../text";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const QUOTATION =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید";
const FILLING = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است. ";

/** A quotation, and after it so many words of the page's own that the whole has this length, in UTF-16 units. */
const ofLength = (length: number) =>
  `${QUOTATION}. ${FILLING.repeat(length / FILLING.length + 1)}`.slice(0, length - 1).concat("ا");

const LENGTHS = { beyond: LONGEST_QUERY + 1, longest: LONGEST_QUERY, book: 15 * LONGEST_QUERY };
type Id = keyof typeof LENGTHS;

const browser = useBrowser({
  pages: Object.fromEntries(
    Object.entries(LENGTHS).map(([id, length]) => [
      `${id}.html`,
      `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">
<body style="margin: 2rem; font: 18px/1.9 sans-serif"><p><span id="start">${ofLength(length).replace(".", ".</span>")}</p>`,
    ]),
  ),
});
let ways: Ways;

beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(() => ways.closePanel());

const NOT_READ =
  /Only the first (20,000|۲۰٬۰۰۰) characters of the selection were read\.|تنها (20,000|۲۰٬۰۰۰) نویسهٔ نخست متن انتخاب‌شده خوانده شد\./;

const shown = (page: Document) => page.evaluate(() => document.body.innerText);
const hasHit = (page: Document) => page.evaluate(() => document.querySelector("article .trace") !== null);

/** Selects the whole paragraph as a hand does, by three clicks. */
const selectParagraph = async (tab: Tab) => tab.click((await tab.locate(css("#start"))).start, 3);

async function selected(id: Id): Promise<Tab> {
  const tab = await browser.open(`${id}.html`);
  await selectParagraph(tab);
  expect((await tab.evaluate(() => String(getSelection()))).trim()).toHaveLength(LENGTHS[id]);
  return tab;
}

describe("of a selection that is longer than is read", () => {
  test.each(["beyond", "book"] as const)(
    "the card and the reader say so, and what is read is found: %s",
    async (id) => {
      const frame = await card(await selected(id));
      expect(await shown(frame)).toMatch(NOT_READ);
      const reader = await readerFrom(browser.rig, frame);
      await expect.poll(() => shown(reader)).toMatch(NOT_READ);
      await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
      await reader.close();
    },
  );

  test("the side panel says so, whether it follows the selection or opens after it", async () => {
    const tab = await selected("beyond");
    await card(tab);
    await ways.command("open-panel");
    await expect.poll(async () => (await ways.isPanelOpen()) && (await hasHit(ways.panel))).toBe(true);
    const said = async () => (await ways.isPanelOpen()) && (await shown(ways.panel));
    await expect.poll(said).toMatch(NOT_READ);
    await tab.press("Escape");
    await tab.open(browser.site.at("beyond.html"));
    await selectParagraph(tab);
    await expect.poll(said).toMatch(NOT_READ);
  });
});

test("of a selection that is longer than is read, and not quoted as far as it is, it is not said that nobody says it", async () => {
  const tab = await browser.open("book.html");
  await tab.evaluate(() => document.querySelector("#start")?.replaceChildren("."));
  await ways.command("open-panel");
  await expect.poll(() => ways.isPanelOpen()).toBe(true);
  await expect.poll(() => ways.panel.evaluate(() => document.querySelector(".contents li") !== null)).toBe(true);
  await selectParagraph(tab);
  await expect.poll(() => shown(ways.panel)).toMatch(NOT_READ);
  await silence(tab);
  expect(await ways.panel.evaluate(() => document.querySelector(".nowhere"))).toBeNull();
});

// Firefox opens no side panel for a frame in a page; there the card says from where the scan can be had.
test.runIf(inject("browser") === "chromium")("the card offers the scan, which reads all of the page", async () => {
  const tab = await selected("beyond");
  const frame = await card(tab);
  await pressUnseen(tab, frame, ".not-read button");
  const hasScan = async () =>
    (await ways.isPanelOpen()) && (await ways.panel.evaluate(() => document.querySelector(".scan") !== null));
  await expect.poll(hasScan).toBe(true);
  await noCard(tab);
});

test("of a selection that is read whole, nothing is said", async () => {
  const tab = await selected("longest");
  const frame = await card(tab);
  expect(await shown(frame)).not.toMatch(NOT_READ);
  await ways.command("open-panel");
  await expect.poll(async () => (await ways.isPanelOpen()) && (await hasHit(ways.panel))).toBe(true);
  expect(await shown(ways.panel)).not.toMatch(NOT_READ);
  const reader = await readerFrom(browser.rig, frame);
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
  expect(await shown(reader)).not.toMatch(NOT_READ);
  await reader.close();
});

test("more than 2,000 characters are not typed into the search", async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  const longest = () => tab.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.maxLength);
  await expect.poll(longest).toBe(2000);
});
