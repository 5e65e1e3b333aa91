import { expect, test } from "vitest";
import { card, cardHits, hitsIn, silence } from "../card";
import type { ChromiumRig } from "../chromium";
import type { ChromiumTab } from "../chromium-tab";
import { css, QUOTED } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser<ChromiumRig>();

const PHONE = { width: 360, height: 640, touch: true };

async function phone(): Promise<ChromiumTab> {
  const tab = await browser.open();
  await tab.resize(PHONE);
  await tab.open(browser.site.at("news.html"));
  return tab;
}

/**
 * Settles when what a finger has selected was taken: the script in the page waits for the handles, and a timer of the page's
 * that is longer comes after its own.
 */
const taken = (tab: ChromiumTab) =>
  tab.evaluate(() => {
    const LONGER_MS = 500;
    return new Promise<void>((resolve) => void setTimeout(resolve, LONGER_MS));
  });

test("a long press on a word opens nothing; its handles over a quotation open the card, fully visible on a phone", async () => {
  const tab = await phone();
  const { box } = await tab.locate(css("#word"));
  await tab.longPress({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, () =>
    tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#word") as Element)),
  );
  await taken(tab);
  await silence(tab);
  // The handles belong to the browser: all that a page hears of them is that the selection changes.
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#quote") as Element));
  const frame = await card(tab);
  expect((await hitsIn(frame)).map((hit) => hit.title)).toContain(QUOTED);
  const place = await frame.box();
  expect(place?.left).toBeGreaterThanOrEqual(0);
  expect(place?.right).toBeLessThanOrEqual(PHONE.width);
  expect(place?.bottom).toBeLessThanOrEqual(PHONE.height);
  expect(await tab.errors()).toEqual([]);
});

test("a long press that begins on a Latin word, and goes on over a quotation, opens the card", async () => {
  const tab = await phone();
  await tab.evaluate(() => {
    document.querySelector("#quote")?.insertAdjacentHTML("afterbegin", '<b id="latin">Telegram</b>: ');
  });
  const { box } = await tab.locate(css("#latin"));
  await tab.longPress({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, () =>
    tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#latin") as Element)),
  );
  await taken(tab);
  await silence(tab);
  await tab.evaluate(() => getSelection()?.extend(document.querySelector("#quote") as Element, 3));
  expect((await cardHits(tab)).map((hit) => hit.title)).toContain(QUOTED);
});

test("a tap on a word opens nothing", async () => {
  const tab = await phone();
  const { box } = await tab.locate(css("#word"));
  await tab.tap({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
});
