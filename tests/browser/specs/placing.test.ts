import { describe, expect, test } from "vitest";
import { card, eventually, isShown } from "../card";
import type { Box, Tab, Target } from "../rig";
import { css, QUOTE } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser();

/** Rounding of the browser's, in CSS pixels. */
const ROUNDING = 1;

/** No farther than this from its text does a card belong to it. In CSS pixels. */
const NEAR = 16;

async function openCard(tab: Tab, target: Target = QUOTE): Promise<{ card: Box; text: Box }> {
  const { start, end, box } = await tab.locate(target);
  await tab.drag(start, end);
  const frame = await card(tab);
  const place = await frame.box();
  if (!place) throw new Error("the card has no place");
  return { card: place, text: box };
}

async function expectInView(tab: Tab, place: Box): Promise<void> {
  const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
  expect(place.left).toBeGreaterThanOrEqual(-ROUNDING);
  expect(place.top).toBeGreaterThanOrEqual(-ROUNDING);
  expect(place.right).toBeLessThanOrEqual(width + ROUNDING);
  expect(place.bottom).toBeLessThanOrEqual(height + ROUNDING);
}

function expectApart(a: Box, b: Box): void {
  const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  expect(isApart, `card ${JSON.stringify(a)} over text ${JSON.stringify(b)}`).toBe(true);
}

describe("the card is fully visible and does not cover the selection", () => {
  test.each([
    ["on a laptop", { width: 1280, height: 720 }],
    ["zoomed to 200 %", { width: 1280, height: 720, zoom: 2 }],
    ["zoomed to 50 %", { width: 1280, height: 720, zoom: 0.5 }],
    ["in a narrow window", { width: 480, height: 900 }],
  ])("%s", async (_where, view) => {
    const tab = await browser.open("news.html");
    await tab.resize(view);
    const { card: place, text } = await openCard(tab);
    await expectInView(tab, place);
    expectApart(place, text);
  });

  test("for a selection at the lower edge", async () => {
    const tab = await browser.open("long.html");
    await tab.evaluate(() => document.querySelector("#quote")?.scrollIntoView({ block: "end", behavior: "instant" }));
    const { card: place, text } = await openCard(tab);
    await expectInView(tab, place);
    expectApart(place, text);
  });
});

test("the card's size does not depend on the number of hits", async () => {
  const size = ({ left, top, right, bottom }: Box) => [right - left, bottom - top];
  const one = await openCard(await browser.open("news.html"));
  const several = await openCard(await browser.open("plain.html"), css("body"));
  expect(size(several.card)).toEqual(size(one.card));
});

test("the card follows its text when the page scrolls", async () => {
  const tab = await browser.open("long.html");
  const { card: before } = await openCard(tab);
  const textTop = () => tab.evaluate(() => document.querySelector("#quote")?.getBoundingClientRect().top ?? 0);
  const textBefore = await textTop();
  await tab.scroll(60);
  await expect.poll(textTop).toBeLessThan(textBefore - 10);
  const follows = async () => {
    const place = await (await tab.cardFrame())?.box();
    const text = await tab.evaluate(() => document.querySelector("#quote")?.getBoundingClientRect().toJSON());
    if (!place || !text || place.top === before.top) return false;
    return Math.min(Math.abs(text.top - place.bottom), Math.abs(place.top - text.bottom)) <= NEAR;
  };
  expect(await eventually(follows)).toBe(true);
});

test("the card hides while its text is out of view, and returns with it", async () => {
  const tab = await browser.open("long.html");
  await openCard(tab);
  await tab.scroll(3000);
  await expect.poll(() => isShown(tab)).toBe(false);
  expect(await tab.cardFrame()).not.toBeNull();
  const returns = async () => {
    // What is left of the wheel's way would carry it off again.
    await tab.evaluate(() =>
      document.querySelector("#quote")?.scrollIntoView({ block: "center", behavior: "instant" }),
    );
    return isShown(tab);
  };
  await expect.poll(returns).toBe(true);
});
