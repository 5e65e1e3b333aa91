import { browser } from "wxt/browser";
import { marksStyle } from "./marks-style";

/**
 * Says in all documents of a tab how marks look, until the signal aborts. The browser puts the style sheet in where the
 * page's own policy does not forbid it and the page does not see it.
 */
export async function styleMarks(tab: number, prefix: string, signal: AbortSignal): Promise<void> {
  // Chromium takes colours of highlights from authors' sheets alone.
  const sheet = { target: { tabId: tab, allFrames: true }, css: marksStyle(prefix), origin: "AUTHOR" as const };
  await browser.scripting.insertCSS(sheet);
  // The tab may be gone by then.
  const remove = () => void browser.scripting.removeCSS(sheet).catch(() => {});
  if (signal.aborted) remove();
  else signal.addEventListener("abort", remove);
}
