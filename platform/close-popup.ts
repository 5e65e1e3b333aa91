import { browser } from "wxt/browser";

/** Closes the toolbar's popup, if this page is it; a popup that is a tab of its own stays, and so does the side panel. */
export async function closePopup(): Promise<void> {
  if (location.pathname === "/popup.html" && !(await browser.tabs.getCurrent())) window.close();
}
