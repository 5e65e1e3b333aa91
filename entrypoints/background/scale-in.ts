import { browser } from "wxt/browser";

/**
 * How much larger a card is drawn in a tab, so that its text keeps its size where the page is zoomed out. 1 where it is not:
 * who enlarges a page wants our words larger too.
 */
export async function scaleIn(tab: number): Promise<number> {
  const zoom = await browser.tabs.getZoom(tab).catch(() => 1);
  return 1 / Math.min(zoom || 1, 1);
}
