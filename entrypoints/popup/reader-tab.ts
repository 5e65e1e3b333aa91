import { browser } from "wxt/browser";
import { hostOf } from "../../settings/host-of";
import { runsIn } from "./runs-in";

/** The tab that the popup is about, and how far the extension gets in it. */
export interface ReaderTab {
  /** The site of its page; `null` for pages that are none, such as the browser's own. */
  readonly host: string | null;
  readonly incognito: boolean;
  /** The browser keeps the extension from the page until its button is pressed. */
  readonly isWithheld: boolean;
  /** The page is older than the extension: no page script of this one is in it, and none could be brought. */
  readonly isStale: boolean;
}

/** @returns `undefined` where the popup is about no tab, because it is one itself */
export async function readerTab(): Promise<ReaderTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || (await browser.tabs.getCurrent())) return undefined;
  const host = hostOf(tab.url);
  if (host === null || !tab.url) return { host, incognito: tab.incognito, isWithheld: false, isStale: false };
  // Firefox knows no ports in these patterns; access is to all of a host.
  const { protocol, hostname } = new URL(tab.url);
  const isWithheld = !(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }));
  return { host, incognito: tab.incognito, isWithheld, isStale: !isWithheld && !(await runsIn(tab.id)) };
}
