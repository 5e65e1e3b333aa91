import { type Browser, browser } from "wxt/browser";
import { ownUrl } from "../../platform/own-url";

/** Where a user wants a page: instead of the one they see, in a tab before it, or in one behind. */
export type Where = `${Browser.omnibox.OnInputEnteredDisposition}`;

/** Where a tab stands. */
export type Beside = Pick<Browser.tabs.Tab, "windowId" | "index">;

/**
 * Opens one of the extension's own pages.
 * @param beside the tab next to which a new one stands: the one that the user sees, unless told otherwise
 */
export async function openTab(path: string, where: Where, beside?: Beside): Promise<Browser.tabs.Tab | undefined> {
  const url = ownUrl(path);
  if (where === "currentTab") return browser.tabs.update({ url });
  const next = beside ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  return browser.tabs.create({
    url,
    active: where === "newForegroundTab",
    ...(next && { windowId: next.windowId, index: next.index + 1 }),
  });
}
