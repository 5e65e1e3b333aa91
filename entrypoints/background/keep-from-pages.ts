import { browser } from "wxt/browser";

/**
 * Keeps what is stored from the process of pages: whoever takes one over could otherwise read the desk through the page script,
 * and turn Quiet mode off. The page script stores nothing. Where the browser knows no such levels (Firefox) it stays as it is.
 */
export async function keepFromPages(): Promise<void> {
  const { local } = browser.storage;
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
