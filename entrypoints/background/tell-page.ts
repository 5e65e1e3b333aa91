import { browser } from "wxt/browser";
import type { ToPage } from "../../messages/page-script";

/**
 * Says something to the page scripts of a tab: to one frame, or to all, of which the one concerned answers.
 * @returns the answer, or `undefined` where no script runs (a store's page, a PDF) or none is concerned.
 */
export async function tellPage(tab: number, message: ToPage, frame?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
  } catch {
    return undefined;
  }
}
