import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { Asked, type Envelope, PageRequest } from "../../messages/requests";
import { longestMs } from "../../messages/until-answered";
import { listenTo } from "../../platform/listen-to";
import { answerOnce } from "./answer-once";
import { answerPage } from "./answer-page";
import { enveloped } from "./problem";

/**
 * A question that takes longer than a try may is asked again by its name: begun anew with every try, it would keep the
 * background from ever answering it; and what opens a tab, or hands something over, must not be done twice.
 */
const once = answerOnce<Envelope<unknown>>(longestMs());

/** Answers messages of the extension's own pages, and no others. */
export function listenToMessages(signal: AbortSignal): void {
  listenTo(browser.runtime.onMessage, answer, signal);
}

function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(""))) return undefined;
  const request = v.safeParse(PageRequest, message);
  const name = v.safeParse(Asked, message);
  if (!request.success || !name.success) return undefined;
  const { asked, isPrivate = false } = name.output;
  // Popups and side panels have no tab; they say themselves in which sort of window they are.
  const isInPrivate = isPrivate || (sender.tab?.incognito ?? false);
  return once(asked, () => enveloped(asked, answerPage(request.output, sender, isInPrivate)));
}
