import { expect } from "vitest";
import type { ChromiumRig } from "./chromium";
import { allowInPrivate } from "./chromium-extensions-page";
import { ChromiumTarget } from "./chromium-target";
import type { FirefoxRig } from "./firefox";
import { ownPage } from "./own-page";
import type { Document, Point, Rig, Tab } from "./rig";
import { typeInSearch } from "./search-box";
import { select } from "./select";

/** A page in a private window, where the extension has been allowed to run. */
export interface PrivatePage extends Document {
  /** Selects what stands in the page's quotation, as a hand does. */
  select(): Promise<void>;
  /** What the toolbar's button says over it. */
  badge(): Promise<string>;
  /** All that the extension stores, as it sees it from there. */
  stored(): Promise<object>;
  /** Opens a page of the extension's own, in a tab of the same window. */
  own(path: string): Promise<Document>;
  /** Types into the extension's search, in a tab of the same window. */
  search(words: string): Promise<Document>;
  /** Closes the window. */
  close(): Promise<void>;
}

/** Lets the extension into private windows, which loads it anew, and opens a page in one. */
export function privatePage(rig: Rig, address: string): Promise<PrivatePage> {
  return rig.browser === "chromium" ? inChromium(rig as ChromiumRig, address) : inFirefox(rig as FirefoxRig, address);
}

async function inFirefox(rig: FirefoxRig, address: string): Promise<PrivatePage> {
  const tab: Tab = await rig.privateTab();
  await tab.open(address);
  return {
    evaluate: (work, ...args) => tab.evaluate(work, ...args),
    select: () => select(tab),
    // Firefox has one background for windows of both kinds.
    badge: async () => (await ownPage(rig).button(address)).badge,
    stored: () => ownPage(rig).stored(),
    own: async (path) => {
      await tab.open(rig.own(path));
      return tab;
    },
    search: async (words) => {
      await tab.open(rig.own("popup.html"));
      await typeInSearch(tab, words);
      return tab;
    },
    close: () => tab.close(),
  };
}

async function inChromium(rig: ChromiumRig, address: string): Promise<PrivatePage> {
  await allowInPrivate(rig);
  await rig.behind.evaluate(async (url) => {
    type Api = { windows: { create(what: object): Promise<unknown> } };
    await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url });
  }, address);
  const page = new ChromiumTarget(rig, address, true);
  // It runs there as another extension, with a background of its own.
  const background = new ChromiumTarget(rig, "/background.js", true);
  // What has its address already may still be the empty document before it, which is complete too.
  const isLoaded = () =>
    page.evaluate((address) => location.href === address && document.readyState === "complete", address);
  await expect.poll(isLoaded).toBe(true);
  const own = async (path: string) => {
    await background.evaluate(async (url) => {
      type Api = { tabs: { create(what: object): Promise<unknown> } };
      await (globalThis as unknown as { chrome: Api }).chrome.tabs.create({ url });
    }, rig.own(path));
    return new ChromiumTarget(rig, `/${path}`, true);
  };
  const mouse = (type: string, at: Point, buttons: number) =>
    page.send("Input.dispatchMouseEvent", { type, ...at, button: "left", buttons, clickCount: 1 });
  return {
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    select: async () => {
      const [from, to] = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("#quote") as Element);
        const lines = range.getClientRects();
        const [first, last] = [lines[0], lines[lines.length - 1]] as [DOMRect, DOMRect];
        return [
          { x: first.right - 1, y: first.top + 5 },
          { x: last.left + 1, y: last.bottom - 5 },
        ] as [Point, Point];
      });
      await mouse("mouseMoved", from, 0);
      await mouse("mousePressed", from, 1);
      await mouse("mouseMoved", to, 1);
      await mouse("mouseReleased", to, 0);
    },
    badge: () =>
      background.evaluate(async (url) => {
        type Api = {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          action: { getBadgeText(what: object): Promise<string> };
        };
        const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
        const [tab] = await tabs.query({ url });
        return action.getBadgeText({ tabId: tab?.id });
      }, address),
    stored: () =>
      background.evaluate(() => {
        type Api = { storage: { local: { get(): Promise<object> } } };
        return (globalThis as unknown as { chrome: Api }).chrome.storage.local.get();
      }),
    own,
    search: async (words) => {
      const popup = await own("popup.html");
      const hasFocus = () => popup.evaluate(() => document.activeElement?.getAttribute("type") === "search");
      await expect.poll(hasFocus).toBe(true);
      await popup.send("Input.insertText", { text: words });
      return popup;
    },
    close: async () => {
      // It goes with its last window, maybe before it has answered.
      const closing = background.evaluate(async () => {
        interface Windows {
          getAll(): Promise<{ id: number; incognito: boolean }[]>;
          remove(id: number): Promise<void>;
        }
        const { windows } = (globalThis as unknown as { chrome: { windows: Windows } }).chrome;
        for (const { id, incognito } of await windows.getAll()) if (incognito) await windows.remove(id);
      });
      await closing.catch(() => {});
      await expect.poll(() => page.isThere()).toBe(false);
    },
  };
}
