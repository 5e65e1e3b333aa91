import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { FromPage } from "../../messages/from-page";
import { TOP_FRAME } from "../../messages/page-script";
import { PageRequest } from "../../messages/requests";
import { listenTo } from "../../platform/listen-to";
import { answerPage } from "./answer-page";
import { answerPageScript } from "./answer-page-script";
import { enveloped } from "./problem";

const hasId = (tab: Browser.tabs.Tab | undefined): tab is Browser.tabs.Tab & { id: number } => tab?.id !== undefined;

/** Answers messages of the extension's own pages and page scripts, and no others. */
export function listenToMessages(signal: AbortSignal): void {
  listenTo(browser.runtime.onMessage, answer, signal);
}

function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL(""))) {
    const request = v.safeParse(PageRequest, message);
    if (request.success) return enveloped(answerPage(request.output, sender));
  }
  // Of our own pages only the welcome page runs the page script.
  const { tab, frameId = TOP_FRAME } = sender;
  const said = v.safeParse(FromPage, message);
  return said.success && hasId(tab) ? answerPageScript(said.output, tab, frameId) : undefined;
}
