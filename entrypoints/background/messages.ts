import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { Asked, PageRequest } from "../../messages/requests";
import { listenTo } from "../../platform/listen-to";
import { answerPage } from "./answer-page";
import { enveloped } from "./problem";

/** Answers messages of the extension's own pages, and no others. */
export function listenToMessages(signal: AbortSignal): void {
  listenTo(browser.runtime.onMessage, answer, signal);
}

function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(""))) return undefined;
  const request = v.safeParse(PageRequest, message);
  const name = v.safeParse(Asked, message);
  if (!request.success || !name.success) return undefined;
  return enveloped(name.output.asked, answerPage(request.output, sender));
}
