import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { FromPage } from "../../messages/from-page";
import { TOP_FRAME } from "../../messages/page-script";
import { listenTo } from "../../platform/listen-to";
import { answerPageScript } from "./answer-page-script";
import { bringPageScript, bringToOpenTabs } from "./bring-page-script";
import { clearBadges } from "./clear-badges";
import { stayQuiet } from "./stay-quiet";

/** Brings the page script where it is missing, answers what it says, and takes back what was shown for it. */
export function servePageScripts(signal: AbortSignal): void {
  bringPageScript().catch(console.warn);
  listenTo(browser.permissions.onAdded, () => bringToOpenTabs().catch(console.warn), signal);
  listenTo(browser.runtime.onMessage, answer, signal);
  clearBadges(signal);
  stayQuiet(signal);
}

const hasId = (tab: Browser.tabs.Tab | undefined): tab is Browser.tabs.Tab & { id: number } => tab?.id !== undefined;

function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  // Of our own pages only the welcome page runs the page script.
  const { id, tab, frameId = TOP_FRAME } = sender;
  const said = v.safeParse(FromPage, message);
  return id === browser.runtime.id && said.success && hasId(tab)
    ? answerPageScript(said.output, tab, frameId)
    : undefined;
}
