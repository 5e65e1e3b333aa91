import { browser } from "wxt/browser";

/**
 * Puts what reads a selection into a document in which the user is selecting. Where the browser lets no script in, the page
 * script does without.
 */
export async function bringReading(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting
    .executeScript({ target, files: ["/reading.js"], injectImmediately: true })
    .catch(() => undefined);
}
