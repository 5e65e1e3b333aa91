import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { FromPage } from "../../messages/from-page";
import { listenTo } from "../../platform/listen-to";
import { readSelectionOfTab } from "../../platform/read-selection-of-tab";
import type { Touches } from "./touches";

/**
 * Calls `act` with what the user selects in the tab that they see in this window, and, when they turn to another tab,
 * with what is selected there; where nothing is, what they were reading stays.
 *
 * What a page script says to the background is heard by every page of the extension. So nothing has to be kept and
 * handed on, and nothing is lost when the background dies. Only the background answers.
 * @param touches what a busy tab says late takes the place of nothing that the user has done in the panel meanwhile
 */
export function onSelection(window: number, touches: Touches, act: (text: string) => void, signal: AbortSignal): void {
  /** The nonce of the selection heard last: a question is sent again when its answer is late. */
  let last = "";
  /** How often the user has turned to a tab, or selected in one: what a busy tab says after the next time is of no use any more. */
  let turns = 0;

  const heard = (message: unknown, { id, tab }: Browser.runtime.MessageSender): undefined => {
    if (id !== browser.runtime.id || !tab?.active || tab.windowId !== window) return;
    const said = v.safeParse(FromPage, message);
    if (!said.success || said.output.type !== "selected" || said.output.nonce === last) return;
    last = said.output.nonce;
    turns++;
    act(said.output.text);
  };

  const switched = async ({ windowId }: { windowId: number }) => {
    if (windowId !== window) return;
    const turn = ++turns;
    const touched = touches.current;
    const text = await readSelectionOfTab(window);
    if (text && turn === turns && touched === touches.current && !signal.aborted) act(text);
  };

  listenTo(browser.runtime.onMessage, heard, signal);
  listenTo(browser.tabs.onActivated, switched, signal);
}
