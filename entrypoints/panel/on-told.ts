import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { ToPanel } from "../../messages/to-panel";
import { listenTo } from "../../platform/listen-to";

/**
 * Hears what the background says to the panel of this window while it is open.
 * @param act does it, and says whether it is to be answered with `true`
 */
export function onTold(window: number, act: (told: ToPanel) => boolean, signal: AbortSignal): void {
  const heard = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const told = v.safeParse(ToPanel, message);
    if (sender.id !== browser.runtime.id || sender.tab || !told.success) return undefined;
    if (told.output.window !== window) return undefined;
    return act(told.output) ? Promise.resolve(true) : undefined;
  };
  listenTo(browser.runtime.onMessage, heard, signal);
}
