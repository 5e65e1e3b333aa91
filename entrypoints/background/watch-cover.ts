import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";
import { TOP_FRAME } from "../../messages/page-script";

/** The types know the files that Chromium has. */
const SCRIPT = "/covered.js" as ScriptPublicPath;

/** Has the page that shows a card tell it whether it is covered. A card that hears nothing takes no press that lasts. */
export async function watchCover(tab: number): Promise<void> {
  const target = { tabId: tab, frameIds: [TOP_FRAME] };
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true }).catch(console.warn);
}
