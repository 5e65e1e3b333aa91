import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { isLedAway } from "../../components/search/is-led-away";
import { ask } from "../../messages/ask";
import type { Handed, HandedQuery } from "../../messages/handed";
import type { ToPanel } from "../../messages/to-panel";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { inTime } from "../../platform/in-time";
import { listenTo } from "../../platform/listen-to";
import { readSelectionOfTab } from "../../platform/read-selection-of-tab";
import { onSelection } from "./on-selection";
import { onTold } from "./on-told";
import type { Touches } from "./touches";

/** Longer than the popup's: nothing is being typed in a panel that has just opened. In milliseconds. */
const PATIENCE_MS = 1000;

const NOTHING: HandedQuery = { query: "", isTyped: false };

/** What a popup hands over that has nothing in its box: its page may still say what is selected there. */
const isNothing = (handed: Handed): boolean => "query" in handed && !handed.query && !handed.isTyped;

/**
 * What the panel of a window is to answer: what was handed to it by a menu, the address bar or the popup, and, as long
 * as it follows, what is selected in the tab that the user sees. `undefined` until that is known for the first time.
 * @param scan called with a tab whose page is to be scanned, and with `null` when something else is asked
 * @param touches what a busy page says late takes the place of nothing that the user has done in the panel meanwhile
 */
export function useGiven(
  window: number,
  follows: boolean,
  scan: (tab: number | null) => void,
  touches: Touches,
): HandedQuery | undefined {
  const [given, setGiven] = useState<HandedQuery>();

  useEffect(() => {
    const open = new AbortController();
    let hasTurned = false;
    const turn = ({ windowId }: { windowId: number }) => {
      hasTurned ||= windowId === window;
    };
    listenTo(browser.tabs.onActivated, turn, open.signal);
    const selected = async () => {
      const touched = touches.current;
      const read = readSelectionOfTab(window);
      const soon = await inTime(read, PATIENCE_MS);
      // What came while a slow page was asked is newer.
      setGiven((given) => given ?? (soon ? { query: soon, isTyped: false } : NOTHING));
      if (soon !== undefined) return;
      const query = await read;
      const isOver = hasTurned || touched !== touches.current || isLedAway() || open.signal.aborted;
      if (query && !isOver) setGiven((given) => (given === NOTHING ? { query, isTyped: false } : given));
    };
    const give = (handed: Handed) => {
      touches.current++;
      scan("scan" in handed ? handed.scan : null);
      if ("query" in handed) setGiven(handed);
    };
    // Listen before asking, so that what is handed over in between is not lost.
    const act = (told: ToPanel) => {
      if (told.type === "answer") give(told.handed);
      return told.type === "answer";
    };
    onTold(window, act, open.signal);
    ask({ type: "handed", window })
      .catch(() => null)
      .then(async (handed) => {
        const isAwaited = !handed || isNothing(handed);
        if (!isAwaited) give(handed);
        if (isAwaited || "scan" in handed) await selected();
      });
    return () => open.abort();
  }, [window, scan, touches]);

  useEffect(() => {
    // The quiet edition hears of no selection.
    if (!follows || IS_QUIET_EDITION) return;
    const open = new AbortController();
    onSelection(window, touches, (query) => setGiven({ query, isTyped: false }), open.signal);
    onTold(window, ({ type }) => type === "follows", open.signal);
    return () => open.abort();
  }, [window, follows, touches]);

  return given;
}
