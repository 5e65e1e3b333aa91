import { browser } from "wxt/browser";
import { IS_QUIET_EDITION } from "./edition";
import { inTime } from "./in-time";

/**
 * A tab that is still loading answers late; the box must not wait for it longer than a user notices. In the quiet edition
 * what is selected is what the button was pressed for.
 */
const PATIENCE_MS = IS_QUIET_EDITION ? 1000 : 250;

/**
 * The selection in the active tab, in whichever frame it is; empty where there is none or the page forbids to look.
 * @param window whose active tab; the one that this page is in, unless told otherwise
 * @param patience how long a tab may take to answer, in milliseconds
 */
export async function readSelectionOfTab(window?: number, patience = PATIENCE_MS): Promise<string> {
  return (await inTime(readFrames(window), patience).catch(() => undefined)) ?? "";
}

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
