import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { card, eventually, hitsIn, SILENCE_MS } from "../card";
import type { ChromiumRig } from "../chromium";
import type { Document } from "../rig";
import { select } from "../select";
import { standStill } from "../still-page";
import { QUOTED } from "../text";
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

/** As somebody does who types. */
async function write(document: Document, words: string): Promise<void> {
  await document.evaluate((words) => {
    const box = window.document.querySelector<HTMLInputElement>("[type=search]");
    if (!box) throw new Error("there is no box");
    box.value = words;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, words);
}

const TYPED = {
  asked: "دستگیرشدگان خوزستان",
  found: "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!",
};

/** Looks on for as long as what a page says late would take. */
async function stays(document: Document, shown: object): Promise<void> {
  const isOther = async () => (await shownIn(document)).asked !== (shown as typeof TYPED).asked;
  expect(await eventually(isOther, SILENCE_MS)).toBeNull();
  expect(await shownIn(document)).toEqual(shown);
}

test.each(["panel", "popup"] as const)(
  "but it takes the place of nothing that was written meanwhile: %s",
  async (where) => {
    const { letGo } = await busyTab();
    onTestFinished(() => ways.closePopup());
    await (where === "panel" ? ways.command("open-panel") : ways.pressToolbarButton());
    if (where === "panel") await expect.poll(() => ways.isPanelOpen()).toBe(true);
    const document = ways[where];
    await expect.poll(() => shownIn(document)).toMatchObject({ asked: "" });
    await write(document, TYPED.asked);
    await expect.poll(() => shownIn(document)).toEqual(TYPED);
    letGo();
    await stays(document, TYPED);
  },
);

test("what is selected in a busy tab that one turns to comes to the panel too, but not over what was written there since", async () => {
  const { tab, words, letGo } = await busyTab();
  const other = await browser.rig.tab();
  onTestFinished(() => other.close());
  await other.open(browser.site.at("plain.html"));
  await ways.command("open-panel");
  await expect.poll(shownInPanel).toMatchObject({ asked: "" });
  await tab.page.bringToFront();
  letGo();
  await expect.poll(shownInPanel).toEqual({ asked: words, found: QUOTED });

  await other.takeUp();
  const letGoAgain = await standStill(tab);
  await tab.page.bringToFront();
  await write(ways.panel, TYPED.asked);
  await expect.poll(shownInPanel).toEqual(TYPED);
  letGoAgain();
  await stays(ways.panel, TYPED);
});

test("nor does it come to the panel once another tab is in front", async () => {
  const { letGo } = await busyTab();
  await ways.command("open-panel");
  await expect.poll(shownInPanel).toMatchObject({ asked: "" });
  const other = await browser.rig.tab();
  onTestFinished(() => other.close());
  await other.open(browser.site.at("plain.html"));
  letGo();
  await stays(ways.panel, { asked: "", found: undefined });
});
