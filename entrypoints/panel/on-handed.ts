import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import type { Handed } from "../../messages/handed";
import { ToPanel } from "../../messages/to-panel";
import { listenTo } from "../../platform/listen-to";

/** Calls `act` with whatever is handed to the panel of this window while it is open, and says that it was taken. */
export function onHanded(window: number, act: (handed: Handed) => void, signal: AbortSignal): void {
  const heard = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const said = v.safeParse(ToPanel, message);
    if (sender.id !== browser.runtime.id || sender.tab || !said.success) return undefined;
    if (said.output.window !== window) return undefined;
    act(said.output.handed);
    return Promise.resolve(true);
  };
  listenTo(browser.runtime.onMessage, heard, signal);
}
