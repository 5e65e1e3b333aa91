import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { card, hitsIn } from "../card";
import type { ChromiumRig } from "../chromium";
import type { Document } from "../rig";
import { select } from "../select";
import { standStill } from "../still-page";
import { QUOTED } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

/**
 * A page that is busy says late what is selected in it. Only in Chromium do its keys open something beside such a page: Firefox
 * asks the page first whether it wants them for itself.
 */

const browser = useBrowser<ChromiumRig>();
let ways: Ways;

beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(() => ways.closePanel());

/** A tab in which a quotation is selected and whose script stands still until it is let go. */
async function busyTab() {
  const tab = await browser.open("news.html");
  await select(tab);
  await card(tab);
  const words = await tab.evaluate(() => String(getSelection()));
  return { tab, words, letGo: await standStill(tab) };
}

const shownIn = async (document: Document) => ({
  asked: await document.evaluate(() => window.document.querySelector<HTMLInputElement>("[type=search]")?.value),
  found: (await hitsIn(document))[0]?.title,
});

const shownInPanel = async () => ((await ways.isPanelOpen()) ? shownIn(ways.panel) : undefined);

test("what is selected there comes to a side panel that has opened meanwhile", async () => {
  const { words, letGo } = await busyTab();
  await ways.command("open-panel");
  await expect.poll(shownInPanel).toMatchObject({ asked: "" });
  letGo();
  await expect.poll(shownInPanel).toEqual({ asked: words, found: QUOTED });
});

test("and to a popup", async () => {
  const { words, letGo } = await busyTab();
  onTestFinished(() => ways.closePopup());
  await ways.pressToolbarButton();
  await expect.poll(() => shownIn(ways.popup)).toMatchObject({ asked: "" });
  letGo();
  await expect.poll(() => shownIn(ways.popup)).toEqual({ asked: words, found: QUOTED });
});

test.each(["panel", "popup"] as const)(
  "but it takes the place of nothing that was written meanwhile: %s",
  async (where) => {
    const { tab, letGo } = await busyTab();
    onTestFinished(() => ways.closePopup());
    await (where === "panel" ? ways.command("open-panel") : ways.pressToolbarButton());
    if (where === "panel") await expect.poll(() => ways.isPanelOpen()).toBe(true);
    const document = ways[where];
    await expect.poll(() => shownIn(document)).toMatchObject({ asked: "" });
    const typed = {
      asked: "دستگیرشدگان خوزستان",
      found: "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!",
    };
    await document.evaluate((words) => {
      const box = window.document.querySelector<HTMLInputElement>("[type=search]");
      if (!box) throw new Error("there is no box");
      box.value = words;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, typed.asked);
    await expect.poll(() => shownIn(document)).toEqual(typed);
    letGo();
    // What the page is asked for after what is selected in it is answered after it.
    await tab.evaluate(() => true);
    await document.evaluate(twoFrames);
    expect(await shownIn(document)).toEqual(typed);
  },
);
