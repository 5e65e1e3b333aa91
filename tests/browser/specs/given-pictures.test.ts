import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { dropPicture, pastePicture, pictureShown } from "../picture-page";
import type { Tab } from "../rig";
import { useBrowser } from "../use";

const PICTURE = readFileSync("tests/pages/two-lines.png").toString("base64");

const browser = useBrowser();

beforeAll(async () => {
  await browser.rig.behind.evaluate(() => true);
});

/** A page of ours, once it takes what is pasted: its search has the focus by then. */
async function opened(page: string): Promise<Tab> {
  const tab = await browser.open(browser.rig.own(page));
  await expect.poll(() => tab.evaluate(() => document.querySelector("main") !== null)).toBe(true);
  return tab;
}

/** What was read of the picture that a page was given. */
async function readOf(work: () => Promise<void>): Promise<void> {
  const picture = await browser.rig.tabOpenedBy(work);
  const shown = await pictureShown(picture);
  expect(shown.titles).toHaveLength(1);
  expect(shown.lines).toHaveLength(2);
  expect(await picture.errors()).toEqual([]);
  await picture.close();
}

test.each(["popup.html", "panel.html"])("a picture that is pasted or dropped on %s is read in a tab", async (page) => {
  const tab = await opened(page);
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  await readOf(() => pastePicture(browser.rig, tab, PICTURE));
  await tab.takeUp();
  await readOf(() => dropPicture(tab, PICTURE));
});

test("the page that reads pictures takes one that is pasted", async () => {
  const tab = await opened("picture.html");
  await expect.poll(() => tab.evaluate(() => document.querySelector(".bring") !== null)).toBe(true);
  await pastePicture(browser.rig, tab, PICTURE);
  await expect
    .poll(() => tab.evaluate(() => document.querySelectorAll(".quoted-line").length), { timeout: 60_000 })
    .toBe(2);
});
