import { browser } from "wxt/browser";
import type { Settings } from "../../settings/settings";
import { readSettings } from "../../settings/store";
import type { ScanRequest } from "./use-scan";

/** A scan of the page in this tab as the reader's settings have it. */
export async function scanRequest(tab: number): Promise<ScanRequest> {
  const [{ settings }, { url = "", incognito }] = await Promise.all([
    readSettings(),
    browser.tabs.get(tab).catch(() => ({ url: "", incognito: false })),
  ]);
  return { tab, isQuiet: incognito || isQuiet(settings, url) };
}

function isQuiet({ quiet, quietSites }: Settings, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return quiet || quietSites.some((site) => host === site || host.endsWith(`.${site}`));
}
