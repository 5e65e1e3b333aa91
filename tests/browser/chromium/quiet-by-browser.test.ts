import { afterEach, expect, test } from "vitest";
import { card, hitsIn, noCard, silence } from "../card";
import { launchChromium } from "../chromium";
import { onExtensionsPage } from "../chromium-extensions-page";
import type { ChromiumTab } from "../chromium-tab";
import { ChromiumTarget } from "../chromium-target";
import { ownPage } from "../own-page";
import { select, selectUntilAnswered } from "../select";
import { useBrowser } from "../use";
import { waysOf } from "../ways";

// What is set on the page of extensions may not be another file's.
const browser = useBrowser({ launching: launchChromium });
afterEach(async () => {
  await onExtensionsPage(browser.rig, { hostAccess: "ON_ALL_SITES" });
  await ownPage(browser.rig).choose();
});

async function popupOver(tab: ChromiumTab): Promise<ChromiumTarget> {
  await tab.page.bringToFront();
  await new ChromiumTarget(browser.rig, "/background.js").evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const popup = new ChromiumTarget(browser.rig, "/popup.html");
  await expect.poll(() => popup.evaluate(() => Boolean(document.querySelector("main")))).toBe(true);
  return popup;
}

const about = (popup: ChromiumTarget) => popup.evaluate(() => document.querySelector(".about")?.textContent ?? "");

test("without site access nothing is injected, and the popup says so until dismissed", async () => {
  await onExtensionsPage(browser.rig, { hostAccess: "ON_CLICK" });
  const tab = await browser.open("news.html");
  await select(tab);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
  const popup = await popupOver(tab);
  await expect.poll(() => about(popup)).toMatch(/does not let this extension|راه نداده/);
  await popup.evaluate(() => document.querySelector<HTMLButtonElement>(".about button")?.click());
  await expect.poll(() => about(popup)).toBe("");
  await waysOf(browser.rig).closePopup();
  await tab.open(browser.site.at("plain.html"));
  const again = await popupOver(tab);
  await expect.poll(() => again.evaluate(() => Boolean(document.querySelector(".foot .settings-link")))).toBe(true);
  expect(await about(again)).toBe("");
});

test("an open page is answered once site access is granted", async () => {
  await onExtensionsPage(browser.rig, { hostAccess: "ON_CLICK" });
  const tab = await browser.open("news.html");
  await onExtensionsPage(browser.rig, { hostAccess: "ON_ALL_SITES" });
  await tab.page.bringToFront();
  await expect.poll(() => tab.page.evaluate(() => document.visibilityState)).toBe("visible");
  // The script comes into the page a moment after the access; what was selected before is not looked up.
  await selectUntilAnswered(tab);
  await card(tab);
});

test("a page that is open is left alone once site access is taken away, and all else answers", async () => {
  const tab = await browser.open("news.html");
  await select(tab);
  await card(tab);
  await tab.press("Escape");
  await noCard(tab);
  await onExtensionsPage(browser.rig, { hostAccess: "ON_CLICK" });
  await tab.page.bringToFront();
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  // Its script lives on in it; the browser no longer says which site it is of, so that it cannot be known to be a quiet one.
  await select(tab);
  await silence(tab);
  expect(await tab.cardFrame()).toBeNull();
  expect(await tab.errors()).toEqual([]);

  const popup = await popupOver(tab);
  await expect.poll(() => about(popup)).toMatch(/does not let this extension|راه نداده/);
  await waysOf(browser.rig).closePopup();
  const ways = waysOf(browser.rig);
  await ways.chooseFromMenu({ x: 0, y: 0 }, "دستگیرشدگان خوزستان");
  await expect.poll(() => ways.isPanelOpen()).toBe(true);
  await expect.poll(async () => (await hitsIn(ways.panel)).length).toBeGreaterThan(0);
  expect((await ways.writeInAddressBar("دستگیرشدگان خوزستان")).length).toBeGreaterThan(0);
  await ways.closePanel();
});
