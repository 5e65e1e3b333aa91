import { beforeAll, expect, test } from "vitest";
import { type ChromiumRig, launchChromium } from "../chromium";
import { pageOf, UNRELATED } from "../page-of";
import { pictureShown } from "../picture-page";
import { useBrowser } from "../use";
import { PRESSABLE, type Ways, waysOf } from "../ways";

const browser = useBrowser<ChromiumRig>({
  launching: () => launchChromium({ args: [PRESSABLE] }),
  pages: { "other.html": pageOf(`<p>${UNRELATED}</p><img id="poster" src="{{other}}/two-lines.png" alt="">`) },
});
let ways: Ways;

beforeAll(async () => {
  ways = waysOf(browser.rig);
  await browser.rig.behind.evaluate(() => true);
});

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
  const button = /خواندن آنچه در دید است|Read what is in view/;
  const press = (source: string) =>
    ways.popup.evaluate((source) => {
      const found = Array.from(document.querySelectorAll("button")).find((each) =>
        new RegExp(source).test(each.textContent ?? ""),
      );
      found?.click();
      return found !== undefined;
    }, source);
  const view = await browser.rig.tabOpenedBy(async () => {
    await expect.poll(() => press(button.source)).toBe(true);
  });
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
