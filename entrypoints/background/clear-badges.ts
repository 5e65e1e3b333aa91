import { browser } from "wxt/browser";
import { hostOf } from "../../stored/settings/host-of";
import { onSettings } from "../../stored/settings/store";
import { surfaceFor } from "../../stored/settings/surface-for";
import { NO_HITS, showHits } from "./badge";

/** Takes the number off the button over tabs in which Quiet mode has just ended. */
export function clearBadges(signal: AbortSignal): void {
  onSettings(async (settings) => {
    for (const { id: tabId, url, incognito } of await browser.tabs.query({})) {
      if (tabId === undefined || surfaceFor(settings, { host: hostOf(url), incognito }) === "quiet") continue;
      if (await browser.action.getBadgeText({ tabId })) await showHits(tabId, NO_HITS);
    }
  }, signal);
}
