import { browser } from "wxt/browser";
import { inTime } from "../../platform/in-time";
import { hasSiteAccess, isLetInto } from "../../platform/site-access";
import { hostOf } from "../../stored/settings/host-of";
import { runsIn } from "./runs-in";

/** The tab that the popup is about, and how far the extension gets in it. */
export interface ActiveTab {
  /** The site of its page; `null` for pages that are none, such as the browser's own. */
  readonly host: string | null;
  readonly incognito: boolean;
  /** The browser keeps the extension from the page until its button is pressed. */
  readonly isWithheld: boolean;
  /** The page is older than the extension: no page script of this one is in it, and none could be brought. */
  readonly isStale: boolean;
  /** Whether it is, of a page that was busy for longer than the popup waits, once it says so. */
  readonly late?: Promise<boolean>;
}

/** The popup does not wait longer for a busy page. In milliseconds. */
const PATIENCE_MS = 250;

/** @returns `undefined` where the popup is about no tab, because it is one itself */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || (await browser.tabs.getCurrent())) return undefined;
  const host = hostOf(tab.url);
  // The address too is withheld until the button is pressed.
  const isWithheld = !(await (tab.url ? isLetInto(tab.url) : hasSiteAccess()));
  const about = { host, incognito: tab.incognito, isWithheld };
  if (host === null || isWithheld) return { ...about, isStale: false };
  const stale = runsIn(tab.id).then((runs) => !runs);
  const isStale = await inTime(stale, PATIENCE_MS);
  return { ...about, isStale: isStale ?? false, ...(isStale === undefined && { late: stale }) };
}
