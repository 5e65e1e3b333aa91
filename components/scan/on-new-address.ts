import { type Browser, browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";

const withoutHash = (url: string) => url.replace(/#.*/s, "");

/** Calls `act` when a page becomes another one without being loaded, as pages of one application do. */
export function onNewAddress(tab: number, act: () => void, signal: AbortSignal): void {
  let last: string | undefined;
  void browser.tabs.get(tab).then(
    ({ url }) => {
      last = url;
    },
    () => {},
  );
  const updated = (id: number, { url }: Browser.tabs.OnUpdatedInfo) => {
    if (id !== tab || !url || !last || withoutHash(url) === withoutHash(last)) return;
    // A tab that was opened a moment ago may still be said to be blank when its page is there.
    const wasBlank = last === "about:blank";
    last = url;
    if (!wasBlank) act();
  };
  listenTo(browser.tabs.onUpdated, updated, signal);
}
