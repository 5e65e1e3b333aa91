import type { Browser } from "wxt/browser";
import { hostOf } from "../../stored/settings/host-of";
import { readSettings } from "../../stored/settings/store";
import { type Surface, surfaceFor } from "../../stored/settings/surface-for";

/** Where selections in a tab are answered, as the user has chosen by now. */
export async function surfaceIn({ url, incognito }: Browser.tabs.Tab): Promise<Surface> {
  const { settings } = await readSettings();
  return surfaceFor(settings, { host: hostOf(url), incognito });
}
