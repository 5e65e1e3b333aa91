import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** Whether the button stands on the toolbar; `undefined` where the browser does not say. */
export function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const look = async () => setPinned((await browser.action.getUserSettings?.())?.isOnToolbar);
    const gone = new AbortController();
    void look();
    // The button is pinned in the browser's toolbar; the page learns of it when it has the focus again.
    addEventListener("focus", look, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return pinned;
}
