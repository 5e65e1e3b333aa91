import { browser } from "wxt/browser";
import { marksStyle } from "./marks-style";

/**
 * Says in all documents of a tab how marks look, until the signal aborts. The browser puts the style sheet in where the
 * page's own policy does not forbid it and the page does not see it.
 */
export async function dressMarks(tab: number, prefix: string, signal: AbortSignal): Promise<void> {
  // Chromium takes colours of highlights from authors' sheets alone.
  const sheet = { target: { tabId: tab, allFrames: true }, css: marksStyle(prefix), origin: "AUTHOR" as const };
  await browser.scripting.insertCSS(sheet);
  // The tab may be gone by then.
  const undress = () => void browser.scripting.removeCSS(sheet).catch(() => {});
  if (signal.aborted) undress();
  else signal.addEventListener("abort", undress);
}
