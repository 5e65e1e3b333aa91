import { type Browser, browser } from "wxt/browser";
import type { ToPanel } from "../../messages/to-panel";
import { hostOf } from "../../stored/settings/host-of";
import { readSettings } from "../../stored/settings/store";
import { type Surface, surfaceFor } from "../../stored/settings/surface-for";

/** Where selections in a tab are answered, as the user has chosen by now. */
export async function surfaceIn({ url, incognito }: Browser.tabs.Tab): Promise<Surface> {
  const { settings } = await readSettings();
  return surfaceFor(settings, { host: hostOf(url), incognito });
}

/** The same; but while a side panel follows the selections of its window, nothing opens over a page of it unasked. */
export async function surfaceOverPage(tab: Browser.tabs.Tab): Promise<Surface> {
  const [surface, isBeside] = await Promise.all([surfaceIn(tab), isFollowed(tab.windowId)]);
  return isBeside && surface !== "quiet" ? "asked" : surface;
}

/** Whether a side panel follows what is selected in a window. Only it knows: the background would forget. */
async function isFollowed(window: number): Promise<boolean> {
  const question: ToPanel = { type: "follows", window };
  return (await browser.runtime.sendMessage(question).catch(() => undefined)) === true;
}
