import { type Browser, browser } from "wxt/browser";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { listenTo } from "../../platform/listen-to";
import { openSidePanel } from "../../platform/side-panel";
import { scanBeside, showSelectionBeside } from "./show-answer";
import { showView } from "./show-picture";
import { surfaceIn } from "./surface-in";
import { tellPage } from "./tell-page";

/** Does what the user asks by keys. */
export function listenToCommands(signal: AbortSignal): void {
  // Firefox for Android has no such keys.
  if (browser.commands) listenTo(browser.commands.onCommand, obey, signal);
}

function obey(command: string, tab?: Browser.tabs.Tab): void {
  if (command === "open-panel") openPanel(tab?.windowId);
  if (command === "scan-page" && tab?.id !== undefined) void scanBeside(tab.id, tab.windowId);
  if (command === "see-view") void showView(tab?.windowId);
  if (command === "focus-card") void focusCard(tab);
}

function openPanel(window?: number): void {
  if (IS_QUIET_EDITION && window !== undefined) void showSelectionBeside(window);
  else void openSidePanel(window);
}

async function focusCard(given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  // In Quiet mode the answer is where it always is then. Firefox may want a press of its own for it.
  if ((await surfaceIn(tab)) === "quiet") return browser.action.openPopup().catch(console.warn);
  if ((await tellPage(tab.id, { type: "focus" })) !== true) await tellPage(tab.id, { type: "ask" });
}
