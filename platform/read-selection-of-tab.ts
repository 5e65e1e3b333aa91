import { browser } from "wxt/browser";

/**
 * The selection in the active tab, in whichever frame it is; empty where there is none or the page forbids to look. A tab that
 * is busy answers when it is not any more.
 * @param window whose active tab; the one that this page is in, unless told otherwise
 */
export const readSelectionOfTab = (window?: number): Promise<string> => readFrames(window).catch(() => "");

async function readFrames(window?: number): Promise<string> {
  const here = window === undefined ? { currentWindow: true } : { windowId: window };
  const [tab] = await browser.tabs.query({ active: true, ...here });
  if (tab?.id === undefined) return "";
  const frames = await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    // One frame that never finishes loading would keep all the others waiting.
    injectImmediately: true,
    files: ["/selected.js"],
  });
  const texts = frames.map(({ result }) => (typeof result === "string" ? result.trim() : ""));
  return texts.find(Boolean) ?? "";
}
