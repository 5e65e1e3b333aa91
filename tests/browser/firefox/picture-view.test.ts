import { beforeAll, expect, test } from "vitest";
import { COMES_MS } from "../card";
import type { FirefoxRig } from "../firefox";
import { pageOf, UNRELATED } from "../page-of";
import { CHANGED, pictureShown } from "../picture-page";
import { useBrowser } from "../use";
import { VIEWED } from "../viewed";
import { type Ways, waysOf } from "../ways";

const browser = useBrowser<FirefoxRig>({
  pages: {
    ...VIEWED,
    "other.html": pageOf(`<p>${UNRELATED}</p><img id="poster" src="{{other}}/two-lines.png" alt="">`),
  },
});

let ways: Ways;

beforeAll(async () => {
  ways = waysOf(browser.rig);
  await browser.rig.behind.evaluate(() => true);
});

test("an image of another site is read as it is seen, and all that is in view by a key", async () => {
  const tab = await browser.open("other.html");
  browser.site.requests.length = 0;
  const { left, top } = await tab.locateBox({ expression: `document.querySelector("#poster")` });
  const image = await browser.rig.tabOpenedBy(() =>
    ways.chooseFromMenuOfImage({ x: left + 40, y: top + 40 }, browser.site.elsewhere("two-lines.png")),
  );
  const shown = await pictureShown(image);
  expect(shown.titles).toHaveLength(1);
  expect(shown.lines).toHaveLength(2);
  await image.close();

  await tab.takeUp();
  const view = await browser.rig.tabOpenedBy(() => ways.command("see-view"));
  const seen = await pictureShown(view);
  expect(seen.titles).toEqual(shown.titles);
  expect(seen.lines.length).toBeGreaterThan(seen.marked[1]);
  expect(browser.site.requests).toEqual([]);
  await view.close();
});

test("a video that plays and a scan in the browser's own viewer are read as they are in view", async () => {
  const tab = await browser.open("video.html");
  const plays = () => tab.evaluate(() => document.body.hasAttribute("data-plays"));
  await expect.poll(plays, { timeout: COMES_MS }).toBe(true);
  const frame = await browser.rig.tabOpenedBy(() => ways.command("see-view"));
  const inVideo = await pictureShown(frame);
  expect(inVideo.titles).toHaveLength(1);
  expect(inVideo.verdicts.join()).not.toMatch(CHANGED);
  await frame.close();

  await tab.open(browser.site.at("scan.pdf"));
  await tab.takeUp();
  const isDrawn = () => tab.evaluate(() => document.querySelector('.page[data-loaded="true"] canvas') !== null);
  await expect.poll(isDrawn, { timeout: COMES_MS }).toBe(true);
  const view = await browser.rig.tabOpenedBy(() => ways.command("see-view"));
  const inViewer = await pictureShown(view);
  expect(inViewer.titles).toHaveLength(1);
  expect(inViewer.verdicts.join()).not.toMatch(CHANGED);
  await view.close();
});
