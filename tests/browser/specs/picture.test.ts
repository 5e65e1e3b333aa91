import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { ownPage } from "../own-page";
import { pageOf } from "../page-of";
import { CHANGED, dropPicture, dropToBeRead, pictureShown } from "../picture-page";
import { press } from "../press";
import type { Tab } from "../rig";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const SOURCE = "پیام از ایران به کنگره ۱۲ حزب کمونیست کارگری";
const PICTURE = readFileSync("tests/pages/two-lines.png").toString("base64");

/** Counts what is changed in its page, however shortly. */
const COUNTING = `<script>
  let changes = 0;
  const count = (records = []) => sessionStorage.setItem("changes", String((changes += records.length)));
  addEventListener("load", () => {
    count();
    new MutationObserver(count).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const browser = useBrowser({
  pages: { "poster.html": pageOf(`<h1>خبر</h1><img id="poster" src="two-lines.png" alt="">${COUNTING}`) },
});
let ways: Ways;

beforeAll(async () => {
  ways = waysOf(browser.rig);
  // It opens when it is first looked into, and would be taken for the tab that a test opens.
  await browser.rig.behind.evaluate(() => true);
});

/** Chooses the item of the page's image, and gives the tab that opens. */
async function readImage(tab: Tab): Promise<Tab> {
  const { left, top } = await tab.locateBox({ expression: `document.querySelector("#poster")` });
  return browser.rig.tabOpenedBy(() =>
    ways.chooseFromMenuOfImage({ x: left + 40, y: top + 40 }, browser.site.at("two-lines.png")),
  );
}

test("the text of an image is found from its menu; page, network and storage know nothing of it", async () => {
  const tab = await browser.open("poster.html");
  browser.site.requests.length = 0;
  const picture = await readImage(tab);
  const shown = await pictureShown(picture);
  expect(shown.lines).toHaveLength(2);
  expect(shown.titles).toEqual([SOURCE]);
  expect(shown.marked).toEqual([2, 2]);
  expect(browser.site.requests).toEqual([]);
  expect(await ownPage(browser.rig).stored()).toEqual({});
  expect(await picture.address()).toMatch(/\/picture\.html$/);
  expect(await tab.evaluate(() => sessionStorage.getItem("changes"))).toBe("0");
  await picture.close();
});

test("letters that look alike are said to be misread, and never changed; what is corrected is asked again", async () => {
  const picture = await readImage(await browser.open("poster.html"));
  const read = await pictureShown(picture);
  expect(read.verdicts.join()).not.toMatch(CHANGED);
  await press(picture, ".correct textarea");
  await picture.evaluate(() => {
    const box = document.querySelector("textarea");
    if (box) box.value = "این کنگره طنین کوبنده گام های طبقه کارگر ایران است که پرچم بردگی انسان را برافراشته است.";
    box?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press(picture, ".correct button");
  await expect.poll(async () => (await pictureShown(picture)).verdicts.join()).toMatch(CHANGED);
  expect((await pictureShown(picture)).misread).toBe("");
  await picture.close();
});

test("a part that is drawn on the picture is read by itself", async () => {
  const picture = await readImage(await browser.open("poster.html"));
  await pictureShown(picture);
  await picture.evaluate(() => document.querySelector(".picture")?.scrollIntoView({ block: "center" }));
  const { left, top, right, bottom } = await picture.locateBox({ expression: `document.querySelector(".picture")` });
  await picture.drag({ x: left + 2, y: top + 2 }, { x: right - 2, y: top + (bottom - top) * 0.52 });
  await expect.poll(async () => (await pictureShown(picture)).lines.length).toBe(1);
  await press(picture, ".remark button");
  await expect.poll(async () => (await pictureShown(picture)).lines.length).toBe(2);
  await picture.close();
});

test("a part that is set with the keyboard is read by itself", async () => {
  const picture = await readImage(await browser.open("poster.html"));
  await pictureShown(picture);
  await press(picture, ".by-keys summary");
  await picture.press("Tab");
  await picture.press("Tab");
  const focused = () => picture.evaluate(() => document.activeElement?.closest("label")?.textContent);
  expect(await focused()).toMatch(/Bottom edge|لبهٔ پایین/);
  const bottom = () => picture.evaluate(() => Number((document.activeElement as HTMLInputElement | null)?.value));
  for (let presses = 0; presses < 8 && (await bottom()) > 52; presses++) await picture.press("PageDown");
  await expect.poll(() => picture.evaluate(() => document.querySelector(".drawn") !== null)).toBe(true);
  await press(picture, ".by-keys [type=submit]");
  await expect.poll(async () => (await pictureShown(picture)).lines.length).toBe(1);
  await picture.close();
});

test("a picture dropped on the search is read; of an empty one it is said that nothing is written there", async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  const picture = await browser.rig.tabOpenedBy(() => dropPicture(tab, PICTURE));
  expect((await pictureShown(picture)).titles).toHaveLength(1);
  await dropToBeRead(picture, null);
  await expect
    .poll(async () => (await pictureShown(picture)).status)
    .toMatch(/نوشته‌ای که بتوان خواند نیست|no writing in this picture/);
  expect((await pictureShown(picture)).titles).toEqual([]);
  await picture.close();
});
