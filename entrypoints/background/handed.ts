import { type Browser, browser } from "wxt/browser";
import type { Handed } from "../../messages/handed";
import type { ToPanel } from "../../messages/to-panel";
import { Handover } from "./handover";

/** For the side panel of a window, and for the search in a tab; each is given once. */
const toPanels = new Handover<Handed>();
const toTabs = new Handover<Handed>();

/** Gives it to the side panel of a window: at once if it is open, else as soon as it asks. */
export async function handToPanel(window: number, handed: Handed): Promise<void> {
  toPanels.put(window, handed);
  const message: ToPanel = { type: "answer", window, handed };
  const taken = await browser.runtime.sendMessage(message).catch(() => undefined);
  if (taken === true && (await toPanels.get(window)) === handed) toPanels.forget(window);
}

/** Gives it to a tab that opens. */
export const handToTab = (opened: Promise<Browser.tabs.Tab | undefined>, handed: Handed): Promise<void> =>
  toTabs.putInto(opened, handed);

/** What was handed to the panel of this window, or else to this tab. */
export async function takeHanded(window: number | null, tab: number | undefined): Promise<Handed | null> {
  const found = window === null ? tab !== undefined && toTabs.take(tab) : toPanels.take(window);
  return (await found) || null;
}

export const forgetHandedToTab = (tab: number): void => toTabs.forget(tab);
export const forgetHandedToPanel = (window: number): void => toPanels.forget(window);
