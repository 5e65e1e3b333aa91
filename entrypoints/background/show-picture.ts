import { type Browser, browser } from "wxt/browser";
import type { Part, Seen } from "../../messages/seen";
import { longestMs } from "../../messages/until-answered";
import { answerOnce } from "./answer-once";
import { Handover } from "./handover";
import { openTab } from "./open-tab";
import { pixelsOf } from "./pixels-of";

/** Pictures for tabs that open; each is given once, and kept nowhere else. */
const toTabs = new Handover<Seen>();

export const forgetSeen = (tab: number): void => toTabs.forget(tab);

/** Without a picture the page says that none could be had, and how one is brought. */
async function show(seen: Seen | undefined, beside?: Browser.tabs.Tab): Promise<void> {
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
  if (found?.data) return show({ data: found.data, part: null }, tab);
  // Where a frame stands in its page is not known here.
  return show(await view(tab?.windowId, frameId === 0 ? (found?.part ?? null) : null), tab);
}

/** Reads what is in view in a window, in a tab of its own. */
export async function showView(window: number | undefined): Promise<void> {
  await show(await view(window, null));
}

const viewed = answerOnce<boolean>(longestMs());
const shown = answerOnce<true>(longestMs());
const taken = answerOnce<Seen | null>(longestMs());

/** The same for a page of ours; `false`, and no tab, where the browser does not let it be seen. */
export const showViewOnce = (name: string, window: number): Promise<boolean> =>
  viewed(name, async () => {
    const seen = await view(window, null);
    if (seen) await show(seen);
    return seen !== undefined;
  });

/** Reads a picture that a page of ours was given. */
export const showPictureOnce = (name: string, seen: Seen): Promise<true> =>
  shown(name, async () => {
    await show(seen);
    return true;
  });

/** What was handed to this tab; the same request sent again gets it again. */
export const takeSeenOnce = (name: string, tab: number | undefined): Promise<Seen | null> =>
  taken(name, async () => (tab !== undefined && (await toTabs.take(tab))) || null);
