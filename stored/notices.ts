import { browser } from "wxt/browser";

/** Holds the notices that were understood: each is shown until then and never again. They are no choices, so no settings. */
const KEY = "said";

/** `withheld`: the browser keeps the extension from pages until its button is pressed. */
export type Notice = "withheld";

export async function isNoticeUnderstood(notice: Notice): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return Array.isArray(stored[KEY]) && stored[KEY].includes(notice);
}

export async function keepNoticeUnderstood(notice: Notice): Promise<void> {
  await browser.storage.local.set({ [KEY]: [notice] });
}
