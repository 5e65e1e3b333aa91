import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { lifetime, listenTo } from "../../platform/listen-to";
import { ownUrl } from "../../platform/own-url";
import { listenToCommands } from "./commands";
import { forgetHandedToPanel, forgetHandedToTab } from "./handed";
import { keepFromPages } from "./keep-from-pages";
import { listenToMenus } from "./menus";
import { listenToMessages } from "./messages";
import { listenToOmnibox } from "./omnibox";
import { askLibrary } from "./open-library";
import { forgetArrival } from "./open-reader";
import { servePageScripts } from "./serve-page-scripts";
import { forgetSeen } from "./show-picture";
import { welcome } from "./welcome";

/** Listens to the browser and hands on. Nothing here is kept: the browser may stop this at any moment. */
export default defineBackground(() => {
  // Woken by a question, most likely: the archive is read while the question is on its way, and looked up in once,
  // because the first lookup is many times as slow as the second.
  warmUp().catch(() => {});
  keepFromPages().catch(console.warn);

  listenToMessages(lifetime);
  listenToCommands(lifetime);
  listenToMenus(lifetime);
  listenToOmnibox(lifetime);
  if (!IS_QUIET_EDITION) servePageScripts(lifetime);
  listenTo(browser.runtime.onInstalled, ({ reason }) => welcome(reason), lifetime);
  // With `npm run dev`, every state of every surface; browsers close it whenever the extension is loaded anew. What is
  // built to be shipped has neither this line nor the page.
  if (import.meta.env.COMMAND === "serve") {
    const show = () => browser.tabs.create({ url: ownUrl("/fixtures.html"), active: false });
    listenTo(browser.runtime.onInstalled, show, lifetime);
  }
  listenTo(browser.tabs.onRemoved, forgetTab, lifetime);
  // Firefox for Android has no windows.
  if (browser.windows) listenTo(browser.windows.onRemoved, forgetHandedToPanel, lifetime);
});

function warmUp(): Promise<unknown> {
  return askLibrary(false, async (library) => {
    const [first] = (await library.contents(1)).statements;
    return library.lookup(first?.title ?? "", { for: "selection", limit: 1 });
  });
}

function forgetTab(tab: number): void {
  forgetArrival(tab);
  forgetHandedToTab(tab);
  forgetSeen(tab);
}
