import { type Browser, browser } from "wxt/browser";
import type { Part, Seen } from "../../messages/seen";
import { Handover } from "./handover";
import { openTab } from "./open-tab";
import { pixelsOf } from "./pixels-of";

/** Pictures for tabs that open; each is given once, and kept nowhere else. */
const toTabs = new Handover<Seen>();

export const forgetSeen = (tab: number): void => toTabs.forget(tab);

/**
 * Reads a picture in a tab of its own. Without one the page says that none could be had, and how one is brought.
 */
export async function showPicture(seen: Seen | undefined, beside?: Browser.tabs.Tab): Promise<void> {
  const opened = openTab(seen ? "/picture.html" : "/picture.html#none", "newForegroundTab", beside);
  if (seen) await toTabs.putInto(opened, seen);
  else await opened;
}

/** What is in view in a window; `undefined` where the browser does not let it be seen. */
async function view(window: number | undefined, part: Part | null): Promise<Seen | undefined> {
  try {
    const data = await browser.tabs.captureVisibleTab(window ?? browser.windows.WINDOW_ID_CURRENT, { format: "png" });
    return { data, part };
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

type Clicked = Pick<Browser.contextMenus.OnClickData, "srcUrl" | "frameId">;

/**
 * Reads an image of a page in a tab of its own: its own pixels where the page may read them, else what is seen of it.
 * Nothing is asked of the network. Call it while the user's press is being handled.
 */
export async function showImage({ srcUrl = "", frameId = 0 }: Clicked, tab?: Browser.tabs.Tab): Promise<void> {
  const found = tab?.id === undefined ? undefined : await pixelsOf(srcUrl, tab.id, frameId);
  if (found?.data) return showPicture({ data: found.data, part: null }, tab);
  // Where a frame stands in its page is not known here.
  return showPicture(await view(tab?.windowId, frameId === 0 ? (found?.part ?? null) : null), tab);
}

/** Reads what is in view in a window, in a tab of its own. */
export async function showView(window: number | undefined): Promise<void> {
  await showPicture(await view(window, null));
}

/** The same for a page of ours. @returns `false`, and opens no tab, where the browser does not let it be seen */
export async function showViewIfSeen(window: number): Promise<boolean> {
  const seen = await view(window, null);
  if (seen) await showPicture(seen);
  return seen !== undefined;
}

/** What was handed to this tab. */
export const takeSeen = async (tab: number | undefined): Promise<Seen | null> =>
  (tab !== undefined && (await toTabs.take(tab))) || null;
