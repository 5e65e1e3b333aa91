import { browser } from "wxt/browser";

/** What Firefox has instead of Chromium's side panel. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(of: { windowId: number }): Promise<boolean>;
}

const sidebar = (): Sidebar | undefined => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser can show a page beside another; Firefox for Android cannot. */
export const hasSidePanel = (): boolean => Boolean(browser.sidePanel ?? sidebar());

/** Whether the side panel of a window is open, where that has to be known before: Chromium opens one that is open, Firefox none. */
export const isSidePanelOpen = (window: number): Promise<boolean> | false =>
  sidebar()?.isOpen({ windowId: window }) ?? false;

/**
 * Opens the side panel of a window, where it is not open yet. Browsers allow it to what a user does alone: call this
 * before anything is awaited.
 * @param window left out, it is the one that the user was in last
 * @returns whether it is open; not where the browser has none or does not take this for a user's doing
 */
export async function openSidePanel(window?: number): Promise<boolean> {
  if (!hasSidePanel()) return false;
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ windowId: window ?? browser.windows.WINDOW_ID_CURRENT });
    else await sidebar()?.open();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
