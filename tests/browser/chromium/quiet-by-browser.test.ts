import { afterEach, expect, test } from "vitest";
import { card, silence } from "../card";
import { launchChromium } from "../chromium";
import { onExtensionsPage } from "../chromium-extensions-page";
import type { ChromiumTab } from "../chromium-tab";
import { ChromiumTarget } from "../chromium-target";
import { ownPage } from "../own-page";
import { select } from "../select";
import { useBrowser } from "../use";

// What is set on the page of extensions may not be another file's.
const browser = useBrowser({ launching: launchChromium });
afterEach(async () => {
  await onExtensionsPage(browser.rig, { hostAccess: "ON_ALL_SITES" });
  await ownPage(browser.rig).choose();
});

const background = (isPrivate = false) => new ChromiumTarget(browser.rig, "/background.js", isPrivate);

async function popupOver(tab: ChromiumTab): Promise<ChromiumTarget> {
  await tab.page.bringToFront();
  await background().evaluate(() =>
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
  await popup.evaluate(() => window.close()).catch(() => {});
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
  await select(tab);
  await card(tab);
});

test("a private window is always in Quiet mode and stores nothing", { tags: ["P51"] }, async () => {
  await onExtensionsPage(browser.rig, { incognitoAccess: true });
  await expect.poll(() => background().isThere()).toBe(true);
  const address = browser.site.at("news.html");
  const opener = await browser.open(browser.rig.own("popup.html"));
  await opener.evaluate(async (url) => {
    type Api = { windows: { create(what: object): Promise<unknown> } };
    await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url });
  }, address);
  const page = new ChromiumTarget(browser.rig, address, true);
  await expect.poll(() => page.isThere()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
  const [from, to] = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("#quote") as Element);
    const lines = range.getClientRects();
    const [first, last] = [lines[0], lines[lines.length - 1]] as [DOMRect, DOMRect];
    return [
      { x: first.right - 1, y: first.top + 5 },
      { x: last.left + 1, y: last.bottom - 5 },
    ];
  });
  const mouse = (type: string, at: object | undefined, buttons: number) =>
    page.send("Input.dispatchMouseEvent", { type, ...at, button: "left", buttons, clickCount: 1 });
  await mouse("mouseMoved", from, 0);
  await mouse("mousePressed", from, 1);
  await mouse("mouseMoved", to, 1);
  await mouse("mouseReleased", to, 0);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);

  const badge = () =>
    background(true).evaluate(async (url) => {
      type Api = {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        action: { getBadgeText(what: object): Promise<string> };
      };
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ url });
      return action.getBadgeText({ tabId: tab?.id });
    }, address);
  await expect.poll(badge).toMatch(/^[1-9۱-۹]$/);
  expect(await page.evaluate(() => document.querySelectorAll("html > div").length)).toBe(0);
  const stored = () =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get();
  expect(await background(true).evaluate(stored)).toEqual({});
});
