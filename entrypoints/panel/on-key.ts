import { browser } from "wxt/browser";
import { readSelectionOfTab } from "../../components/read-selection-of-tab";
import { listenTo } from "../../platform/listen-to";

/**
 * Calls `act` with what is selected in this window when its user presses the key that opens the panel, while it is open
 * already: the quiet edition reads no page but then.
 */
export function onKey(window: number, act: (text: string) => void, signal: AbortSignal): void {
  const pressed = async (command: string, tab?: { windowId: number }) => {
    if (command !== "open-panel" || (tab && tab.windowId !== window)) return;
    const text = await readSelectionOfTab(window);
    if (text && !signal.aborted) act(text);
  };
  if (browser.commands) listenTo(browser.commands.onCommand, pressed, signal);
}
