import { beforeAll, expect, test } from "vitest";
import { COMES_MS } from "../card";
import { type ChromiumRig, launchChromium } from "../chromium";
import { pageOf, UNRELATED } from "../page-of";
import { CHANGED, pictureShown } from "../picture-page";
import { useBrowser } from "../use";
import { VIEWED } from "../viewed";
import { PRESSABLE, type Ways, waysOf } from "../ways";

const browser = useBrowser<ChromiumRig>({
  launching: () => launchChromium({ args: [PRESSABLE], hasViewer: true }),
  pages: {
    ...VIEWED,
    "other.html": pageOf(`<p>${UNRELATED}</p><img id="poster" src="{{other}}/two-lines.png" alt="">`),
  },
});
/** Until the viewer has drawn its page, and that was read. */
const READ_MS = 60_000;

let ways: Ways;

beforeAll(async () => {
  ways = waysOf(browser.rig);
  await browser.rig.behind.evaluate(() => true);
});

/** Presses the popup's button, once it is there. */
const readView = () =>
  expect
    .poll(() =>
      ways.popup.evaluate(() => {
        const found = Array.from(document.querySelectorAll("button")).find((each) =>
          /خواندن آنچه در دید است|Read what is in view/.test(each.textContent ?? ""),
        );
        found?.click();
        return found !== undefined;
      }),
    )
    .toBe(true);

test("what is in view is read from the popup, and then an image of another site as it is seen", async () => {
  const tab = await browser.open("other.html");
  const image = { expression: `document.querySelector("#poster")` };
  const { left, top } = await tab.locateBox(image);
  const address = browser.site.elsewhere("two-lines.png");
  const choose = () => ways.chooseFromMenuOfImage({ x: left + 9, y: top + 9 }, address);

  // Until the user presses something of the extension's, the browser lets nothing be seen.
  const refused = await browser.rig.tabOpenedBy(choose);
  expect((await pictureShown(refused)).status).toMatch(/نگذاشت|did not let/);
  await refused.close();

  await tab.takeUp();
  await ways.pressToolbarButton();
  browser.site.requests.length = 0;
  const view = await browser.rig.tabOpenedBy(readView);
  const seen = await pictureShown(view);
  expect(seen.titles).toHaveLength(1);
  // What stands beside it is read too, and is no quotation.
  expect(seen.lines.length).toBeGreaterThan(seen.marked[1]);
  await view.close();

  await tab.takeUp();
  const picture = await browser.rig.tabOpenedBy(choose);
  const shown = await pictureShown(picture);
  expect(shown.titles).toEqual(seen.titles);
  expect(shown.lines).toHaveLength(2);
  expect(browser.site.requests).toEqual([]);
});

test("a video that plays and a scan in the browser's own viewer are read as they are in view", async () => {
  const tab = await browser.open("video.html");
  const plays = () => tab.evaluate(() => document.body.hasAttribute("data-plays"));
  await expect.poll(plays, { timeout: COMES_MS }).toBe(true);
  await ways.pressToolbarButton();
  const frame = await browser.rig.tabOpenedBy(readView);
  const inVideo = await pictureShown(frame);
  expect(inVideo.titles).toHaveLength(1);
  expect(inVideo.verdicts.join()).not.toMatch(CHANGED);
  await frame.close();

  await tab.open(browser.site.at("scan.pdf"));
  // Nothing tells from outside when the viewer has drawn its page: what is in view is read until it has.
  await expect
    .poll(
      async () => {
        await tab.takeUp();
        await ways.pressToolbarButton();
        const view = await browser.rig.tabOpenedBy(readView);
        const { titles, verdicts } = await pictureShown(view);
        await view.close();
        return [titles.length, CHANGED.test(verdicts.join())];
      },
      { timeout: READ_MS },
    )
    .toEqual([1, false]);
});
