import { browser } from "wxt/browser";

const EVERY_SITE = { origins: ["http://*/*", "https://*/*"] };

/** Whether the browser lets the extension into the pages of all sites by itself; its user may have taken that away, or never given it. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(EVERY_SITE);

/**
 * Whether the browser lets the extension into a page by itself, if it is one that extensions are let into. A page's script
 * lives on in it when that is taken away.
 */
export async function isLetInto(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  // Firefox knows no ports in these patterns; access is to all of a host.
  return !/^https?:$/.test(protocol) || browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Has the browser ask its user for that. Only while a press of theirs is being answered: nothing may be awaited before.
 * @returns whether it was granted
 */
export const askForSiteAccess = (): Promise<boolean> => browser.permissions.request(EVERY_SITE);
