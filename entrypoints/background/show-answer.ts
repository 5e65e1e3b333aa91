import { type Browser, browser } from "wxt/browser";
import { fitted } from "../../messages/fitted";
import type { HandedQuery } from "../../messages/handed";
import { MAX_QUERY } from "../../messages/limits";
import { uncut } from "../../messages/uncut";
import { inTime } from "../../platform/in-time";
import { readSelectionOfTab } from "../../platform/read-selection-of-tab";
import { isSidePanelOpen, openSidePanel } from "../../platform/side-panel";
import { handToPanel, handToTab } from "./handed";
import { openTab, type Where } from "./open-tab";

/** What a tab says that was busy for longer would come amid something else. In milliseconds. */
const PATIENCE_MS = 1000;

function fitting({ query, isTyped }: HandedQuery): HandedQuery {
  const text = uncut(query.trim());
  return { query: isTyped ? text.slice(0, MAX_QUERY) : fitted(text), isTyped };
}

/** Answers in a tab of its own what was asked outside any page of ours. */
export function showInTab(asked: HandedQuery, where: Where): Promise<void> {
  return handToTab(openTab("/popup.html", where), fitting(asked));
}

/**
 * Answers in the side panel what was asked outside any page of ours. Call it while the user's press is being handled,
 * before anything is awaited.
 * @param orElse the tab to answer in where the browser has no side panel, or does not let it be opened
 * @param window the window it was asked in, where the browser says
 */
export async function showBeside(asked: HandedQuery, orElse: Where, window?: number): Promise<void> {
  if (!(await openSidePanel(window))) return showInTab(asked, orElse);
  const id = window ?? (await browser.windows.getLastFocused()).id;
  if (id !== undefined) await handToPanel(id, fitting(asked));
}

/**
 * Opens the side panel and answers there for what is selected in the tab that the user sees: what a panel does by itself when
 * it opens, and, where it follows no selection, only by this when it is open already. Call it as {@link showBeside}.
 */
export async function showSelectionBeside(window: number): Promise<void> {
  const opened = openSidePanel(window);
  const query = await inTime(readSelectionOfTab(window), PATIENCE_MS);
  if ((await opened) && query) await handToPanel(window, { query, isTyped: false });
}

/**
 * Answers beside a page what the card in it was asked, or (`null`) scans that page. Chromium hands the user's press on to
 * here. Firefox does not, and opens no panel; one that is open is told.
 */
export async function showBesidePage(query: string | null, { id, windowId }: Browser.tabs.Tab): Promise<void> {
  const isOpen = isSidePanelOpen(windowId);
  if (query === null) {
    if (id !== undefined) await scanBeside(id, windowId);
  } else if (isOpen && (await isOpen)) await handToPanel(windowId, { query, isTyped: false });
  else await showBeside({ query, isTyped: false }, "newForegroundTab", windowId);
}

/**
 * Scans the page in a tab, and answers in the side panel beside it. Call it as {@link showBeside}. Where no panel opens,
 * nothing happens: the marks of a scan live as long as the page that shows what they mean.
 */
export async function scanBeside(tab: number, window: number): Promise<void> {
  if (await openSidePanel(window)) await handToPanel(window, { scan: tab });
}
