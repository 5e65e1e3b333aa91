import { expect, test } from "vitest";
import { card, eventually, noCard } from "../card";
import { inventoryOf } from "../leaky/inventory";
import { SECRET } from "../leaky/leaks";
import { openSpy } from "../leaky/open-spy";
import { pressInCard } from "../press";
import type { Box, CardFrame, Tab } from "../rig";
import { select } from "../select";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";

const browser = useBrowser();

/** What the page has noted since it was last asked, each once. */
const noted = async (tab: Tab) => {
  const notes = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  return [...new Set(notes)];
};

/** The place on the screen of what a selector finds in the card. */
async function boxInCard(frame: CardFrame, selector: string): Promise<Box> {
  const outer = await frame.box();
  const inner = await frame.evaluate((selector) => {
    const { left, top, right, bottom } = (document.querySelector(selector) as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);
  if (!outer) throw new Error("the card has no place");
  return {
    left: outer.left + inner.left,
    top: outer.top + inner.top,
    right: outer.left + inner.right,
    bottom: outer.top + inner.bottom,
  };
}

/** The same once it is drawn and at rest: keys scroll bit by bit, and a press meets what was drawn last. */
async function restingInCard(frame: CardFrame, selector: string): Promise<Box> {
  let before: Box | undefined;
  const box = await eventually(async () => {
    await frame.evaluate(twoFrames);
    const now = await boxInCard(frame, selector);
    const isSame = before?.left === now.left && before.top === now.top;
    before = now;
    return isSame && now;
  });
  if (!box) throw new Error(`${selector} does not come to rest`);
  return box;
}

const tags = ["P08", "P13", "P14", "P15", "P18", "P19", "P20", "P26", "P35", "P40", "P41", "P47"];

test("of an open card a page notices that it is there and where, and nothing of what is done in it", {
  tags,
}, async () => {
  const tab = await openSpy(browser.rig, browser.site);
  const before = await inventoryOf(tab);
  await noted(tab);
  await select(tab);
  const frame = await card(tab);

  // Its opening: one element without anything, which a style rule notices too, and what it covers. The focus stays.
  const opened = (await noted(tab)).filter((note) => !/^event: (mouse|pointer|select|click)/.test(note));
  const isOfPlace = (note: string) => /^(covered: |resource: .*\/beacon\.svg$)/.test(note);
  expect(opened.filter((note) => !isOfPlace(note))).toEqual(["mutation: <div></div>"]);
  const after = await inventoryOf(tab);
  const other = (all: readonly string[]) => all.filter((found) => !/^(at points|markup|selection): /.test(found));
  expect(other(after)).toEqual(other(before));
  expect(after.find((found) => found.startsWith("at points: "))).toBe("at points: DIV");
  // What the page has put into itself to look around.
  await noted(tab);

  // What a user does in it: select with the pointer, copy by key, scroll, go by keys, copy by button, drag a link.
  const words = await restingInCard(frame, "blockquote");
  const y = words.top + 12;
  await tab.drag({ x: words.right - 8, y }, { x: words.left + 40, y });
  await expect.poll(() => frame.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
  await tab.press("Control+c");
  await tab.press("ArrowDown");
  await tab.press("Tab");
  await pressInCard(tab, frame, "article .actions button:nth-of-type(2)");
  await frame.evaluate(() => {
    const here = window as unknown as { drags: boolean[] };
    here.drags = [];
    addEventListener("dragstart", ({ defaultPrevented }) => here.drags.push(defaultPrevented));
  });
  const link = await restingInCard(frame, "article a");
  const from = { x: (link.left + link.right) / 2, y: (link.top + link.bottom) / 2 };
  await tab.drag(from, { x: from.x, y });
  await eventually(() => frame.evaluate(() => (window as unknown as { drags: boolean[] }).drags.length > 0));
  expect(await frame.evaluate(() => (window as unknown as { drags: boolean[] }).drags)).toEqual([true]);

  // The pointer comes, the focus goes; with both, the page learns of the card's host alone.
  const during = await noted(tab);
  const isOfComing = (note: string) =>
    /^event: (focus|blur|focusin|focusout)$/.test(note) ||
    /^event: (mouse|pointer)(over|out|enter|leave|move)$/.test(note) ||
    isOfPlace(note) ||
    /^entry of [a-z-]+: <div><\/div>$/.test(note);
  expect(during.filter((note) => !isOfComing(note))).toEqual([]);

  await tab.press("Escape");
  await noCard(tab);
  // Chromium lets the key up in the page, which has the focus again.
  const closed = (await noted(tab)).filter((note) => !isOfComing(note) && note !== "event: keyup");
  expect(closed).toEqual(["mutation: <div></div>"]);
  expect(JSON.stringify([opened, during])).not.toContain(SECRET);
});
