import { browser } from "wxt/browser";
import { ownUrl } from "../../platform/own-url";

/**
 * Opens the welcome page, once, after installing; never after an update, and never in a private window,
 * where nothing is to be left behind. Nothing is stored to know it by: browsers say “install” only once.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== "install" || browser.extension.inIncognitoContext) return;
  // A phone's browser has no windows to choose among.
  const windows = await browser.windows?.getAll({ windowTypes: ["normal"] });
  const open = windows?.filter(({ incognito }) => !incognito);
  const window = open?.find(({ focused }) => focused) ?? open?.[0];
  if (windows && !window) return;
  await browser.tabs.create({ url: ownUrl("/welcome.html"), ...(window && { windowId: window.id }) });
}
