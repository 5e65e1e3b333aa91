import { browser } from "wxt/browser";
import { RUNS } from "../selection/world";
import { removeDeadCards } from "./remove-dead-cards";

/** Key in session storage, which lasts until the browser closes or the extension is reloaded. */
const BROUGHT = "brought";

/**
 * Brings the page script into tabs that are open, once after each load of the extension: after an update
 * the script in them belongs to the previous version and no longer works. Where this one runs already, nothing happens.
 */
export async function bringPageScript(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(BROUGHT))[BROUGHT]) return;
  await session.set({ [BROUGHT]: true });
  await bringToOpenTabs();
}

/** Also for pages that the browser has only now let the extension into. */
export async function bringToOpenTabs(): Promise<void> {
  // The pages that the browser puts the script into by itself when they load.
  const { host_permissions: url = [] } = browser.runtime.getManifest();
  for (const { id, discarded } of await browser.tabs.query({ url })) {
    // A tab that was put to sleep loads its page again when it wakes. In some, such as a store's, no script may run.
    if (id !== undefined && !discarded) void bringTo(id).catch(() => {});
  }
}

async function bringTo(tabId: number): Promise<void> {
  const { scripting } = browser;
  // A page that never finishes loading would keep the others waiting.
  const everywhere = { target: { tabId, allFrames: true }, injectImmediately: true };
  // A frame that goes away meanwhile fails it for all; the script is brought to the others all the same.
  await scripting.executeScript({ ...everywhere, func: removeDeadCards, args: [RUNS] }).catch(console.warn);
  await scripting.executeScript({ ...everywhere, files: ["/selection.js"] });
}
