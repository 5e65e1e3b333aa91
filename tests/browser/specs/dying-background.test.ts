import { expect, test } from "vitest";
import { cardHits, noCard } from "../card";
import { QUOTE, QUOTED } from "../text";
import { launch, useBrowser } from "../use";

/** The shortest time between two deaths. A background that is killed faster than it starts never gets to answer. */
const GAP_MS = 500;
/** A slow machine's gap is so many times what one death and the answer after it take there. */
const GAPS_AN_ANSWER = 2;

const browser = useBrowser({ launching: launch });

test("a lookup works after the background was stopped", async () => {
  const tab = await browser.open("plain.html");
  const { start, end } = await tab.locate(QUOTE);
  for (let round = 0; round < 3; round++) {
    await browser.rig.killBackground();
    await tab.drag(start, end);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  }
  expect(await tab.errors()).toEqual([]);
});

test("a lookup is answered even if the background is stopped during it", async () => {
  const tab = await browser.open("plain.html");
  const { start, end } = await tab.locate(QUOTE);
  // Sooner it has not heard the question yet, later it has answered it.
  for (const afterMs of [0, 5, 10, 20, 30, 50]) {
    await tab.drag(start, end);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await browser.rig.killBackground();
    expect((await cardHits(tab))[0]?.title, `${afterMs} ms after the release`).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  }
});

test("lookups work while the background is stopped repeatedly", async () => {
  const tab = await browser.open("plain.html");
  const { start, end } = await tab.locate(QUOTE);
  const lookUp = async () => {
    await tab.drag(start, end);
    expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  };
  const startedAt = Date.now();
  await browser.rig.killBackground();
  await lookUp();
  const gapMs = Math.max(GAP_MS, GAPS_AN_ANSWER * (Date.now() - startedAt));
  let deaths = 0;
  let isOver = false;
  const storm = (async () => {
    while (!isOver) {
      await browser.rig.killBackground();
      deaths++;
      await new Promise((resolve) => setTimeout(resolve, gapMs));
    }
  })();
  try {
    // As often as it takes for the background to have died three times, and eight times at least.
    for (let round = 0; round < 8 || deaths < 3; round++) await lookUp();
  } finally {
    isOver = true;
    await storm;
  }
  expect(deaths).toBeGreaterThanOrEqual(3);
});
