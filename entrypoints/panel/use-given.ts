import { useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask";
import type { Handed, HandedQuery } from "../../messages/handed";
import type { ToPanel } from "../../messages/to-panel";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { inTime } from "../../platform/in-time";
import { readSelectionOfTab } from "../../platform/read-selection-of-tab";
import { onSelection } from "./on-selection";
import { onTold } from "./on-told";

/** Longer than the popup's: nothing is being typed in a panel that has just opened. In milliseconds. */
const PATIENCE_MS = 1000;

/** What a panel is to answer; `isLate` where a busy page has said it when the box was there already. */
export interface Given extends HandedQuery {
  readonly isLate?: true;
}

const NOTHING: Given = { query: "", isTyped: false };

/**
 * What the panel of a window is to answer: what was handed to it by a menu, the address bar or the popup, and, as long
 * as it follows, what is selected in the tab that the user sees. `undefined` until that is known for the first time.
 * @param scan called with a tab whose page is to be scanned, and with `null` when something else is asked
 */
export function useGiven(window: number, follows: boolean, scan: (tab: number | null) => void): Given | undefined {
  const [given, setGiven] = useState<Given>();

  useEffect(() => {
    const open = new AbortController();
    const selected = async () => {
      const read = readSelectionOfTab(window);
      const soon = await inTime(read, PATIENCE_MS);
      // What came while a slow page was asked is newer.
      setGiven((given) => given ?? (soon ? { query: soon, isTyped: false } : NOTHING));
      if (soon !== undefined) return;
      const query = await read;
      if (query) setGiven((given) => (given === NOTHING ? { query, isTyped: false, isLate: true } : given));
    };
    const give = (handed: Handed) => {
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
        if (handed) give(handed);
        if (!handed || "scan" in handed) await selected();
      });
    return () => open.abort();
  }, [window, scan]);

  useEffect(() => {
    // The quiet edition hears of no selection.
    if (!follows || IS_QUIET_EDITION) return;
    const open = new AbortController();
    onSelection(window, (query) => setGiven({ query, isTyped: false }), open.signal);
    onTold(window, ({ type }) => type === "follows", open.signal);
    return () => open.abort();
  }, [window, follows]);

  return given;
}
