import { browser } from "wxt/browser";
import { hasSidePanel } from "./side-panel";

/** The window that this page is in, if a side panel can be opened in it. */
export async function windowWithPanel(): Promise<number | undefined> {
  return hasSidePanel() ? (await browser.windows.getCurrent()).id : undefined;
}
