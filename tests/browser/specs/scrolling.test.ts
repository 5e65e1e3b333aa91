import { beforeEach, describe, expect, test } from "vitest";
import { card, isShown, noCard, SILENCE_MS } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Point, Tab } from "../rig";
import { select } from "../select";
import { useBrowser } from "../use";

const other = `<p>${UNRELATED}</p>`;

const browser = useBrowser({
  pages: {
    "bars.html": pageOf(
      `<p id="quote">${SENTENCE}.</p>
      <div id="pane" style="height: 160px; overflow-y: scroll; border: 1px solid">${other.repeat(9)}</div>
      <div id="wide" style="width: 500px; overflow-x: scroll"><div style="width: 2000px">${UNRELATED}</div></div>
      <input id="field"><button id="button" type="button">دکمه</button><div style="height: 3000px"></div>`,
      "html { overflow-y: scroll }",
    ),
  },
});

let tab: Tab;
beforeEach(async () => {
  tab = await browser.open("bars.html");
  await select(tab);
  await card(tab);
});

/** That a card does not go cannot be awaited; this looks on for as long as it would take. */
async function expectStays(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  expect(await tab.cardFrame()).not.toBeNull();
}

/** The middle of a scrollbar of an element, the page's own included. */
const barOf = (id: string, isWide: boolean): Promise<Point> =>
  tab.evaluate(
    (id, isWide) => {
      const element = document.getElementById(id) ?? document.documentElement;
      const isPage = element === document.documentElement;
      const box = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : element.getBoundingClientRect();
      const { clientLeft, clientWidth, clientTop, clientHeight } = element;
      if (isWide) return { x: box.left + 200, y: (box.top + clientTop + clientHeight + box.bottom) / 2 };
      const isAtLeft = clientLeft > 4;
      const x = isAtLeft ? box.left + clientLeft / 2 : (box.left + clientLeft + clientWidth + box.right) / 2;
      return { x, y: box.bottom - 40 };
    },
    id,
    isWide,
  );

describe("a card stays while one scrolls", () => {
  test.each([
    ["with the scrollbar of the page", "page", false],
    ["with the scrollbar of a pane", "pane", false],
    ["with a scrollbar that lies", "wide", true],
  ])("%s", async (_how, id, isWide) => {
    await tab.click(await barOf(id, isWide));
    await expectStays();
  });

  test.each(["PageDown", "ArrowDown", "End", " "])("with a key (%s)", async (key) => {
    await tab.press(key);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expectStays();
    const returns = async () => {
      // What is left of the key's way would carry it off again.
      await tab.evaluate(() => scrollTo(0, 0));
      return isShown(tab);
    };
    await expect.poll(returns).toBe(true);
  });
});

describe("a card goes", () => {
  test("at a press right beside a scrollbar", async () => {
    const { x, y } = await barOf("page", false);
    await tab.click({ x: x > 600 ? x - 40 : x + 40, y });
    await noCard(tab);
  });

  test("at the space bar in a field", async () => {
    await tab.evaluate(() => document.getElementById("field")?.focus());
    // Chromium gives the selection up for a field that takes the focus, and the card goes with it.
    if (await tab.cardFrame()) await tab.press(" ");
    await noCard(tab);
  });
});
