import { browser } from "wxt/browser";
import { hostOf } from "../../stored/settings/host-of";
import { readSettings } from "../../stored/settings/store";
import { surfaceFor } from "../../stored/settings/surface-for";
import type { ScanRequest } from "./use-scan";

/** A scan of the page in this tab as the user's settings have it. */
export async function scanRequest(tab: number): Promise<ScanRequest> {
  const [{ settings }, { url = "", incognito }] = await Promise.all([
    readSettings(),
    browser.tabs.get(tab).catch(() => ({ url: "", incognito: false })),
  ]);
  return { tab, isQuiet: surfaceFor(settings, { host: hostOf(url), incognito }) === "quiet" };
}
