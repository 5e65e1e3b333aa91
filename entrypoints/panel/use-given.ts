import { useEffect, useState } from "preact/hooks";
import { readSelectionOfTab } from "../../components/read-selection-of-tab";
import { ask } from "../../messages/ask";
import { onHanded } from "./on-handed";
import { onSelection } from "./on-selection";

type Given = { readonly text: string };

/**
 * What the panel of a window is to answer: what was handed to it by a menu, the address bar or the popup, and, as long
 * as it follows, what is selected in the tab that the reader sees. `undefined` until that is known for the first time.
 */
export function useGiven(window: number, follows: boolean): Given | undefined {
  const [given, setGiven] = useState<Given>();

  useEffect(() => {
    const open = new AbortController();
    const give = (text: string) => setGiven({ text });
    // It listens before it asks: what was handed over meanwhile comes one way or the other.
    onHanded(window, give, open.signal);
    ask({ type: "handed", window })
      .catch(() => null)
      .then(async (handed) => give(handed ?? (await readSelectionOfTab(window))));
    return () => open.abort();
  }, [window]);

  useEffect(() => {
    if (!follows) return;
    const open = new AbortController();
    onSelection(window, (text) => setGiven({ text }), open.signal);
    return () => open.abort();
  }, [window, follows]);

  return given;
}
