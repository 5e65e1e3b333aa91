import { type Browser, browser } from "wxt/browser";
import type { ToPanel } from "../../messages/to-panel";
import { inTime } from "../../platform/in-time";
import { isLetInto } from "../../platform/site-access";
import { hostOf } from "../../stored/settings/host-of";
import { readSettings } from "../../stored/settings/store";
import { type Surface, surfaceFor } from "../../stored/settings/surface-for";

/**
 * Where selections in a tab are answered, as the user has chosen by now. A page that the extension is not let into any more is
 * left alone until its user asks there; of such a one Firefox does not say the address either.
 */
export async function surfaceIn({ url, incognito }: Browser.tabs.Tab): Promise<Surface> {
  const [{ settings }, isIn] = await Promise.all([readSettings(), url !== undefined && isLetInto(url)]);
  const surface = surfaceFor(settings, { host: hostOf(url), incognito });
  return isIn || surface === "quiet" ? surface : "asked";
}

/** The same; but while a side panel follows the selections of its window, nothing opens over a page of it unasked. */
export async function surfaceOverPage(tab: Browser.tabs.Tab): Promise<Surface> {
  const [surface, isBeside] = await Promise.all([surfaceIn(tab), isFollowed(tab.windowId)]);
  return isBeside && surface !== "quiet" ? "asked" : surface;
}

/**
 * A panel answers at once, or, on a machine that is busy, soon. What hears the question and never answers, such as a page that
 * hangs, holds up no card for long.
 */
const LONGEST_MS = 1000;

/** Whether a side panel follows what is selected in a window. Only it knows: the background would forget. */
export async function isFollowed(window: number, ask: (question: ToPanel) => Promise<unknown> = send) {
  const answer = ask({ type: "follows", window }).catch(() => undefined);
  return (await inTime(answer, LONGEST_MS)) === true;
}

const send = (question: ToPanel): Promise<unknown> => browser.runtime.sendMessage(question);
