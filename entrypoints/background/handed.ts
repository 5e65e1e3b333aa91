import { browser } from "wxt/browser";
import type { Handed } from "../../messages/handed";
import type { ToPanel } from "../../messages/to-panel";

/**
 * What is on its way to the page that answers it: the side panel of a window, or the search in a tab. In memory only,
 * until it is taken.
 */
const waiting = new Map<`${"tab" | "window"} ${number}`, Handed>();

/** A tab may ask what was handed to it before the browser has said which tab it is. */
let opening: Promise<unknown> = Promise.resolve();

/** Gives it to the side panel of a window: at once if it is open, else as soon as it asks. */
export async function handToPanel(window: number, handed: Handed): Promise<void> {
  waiting.set(`window ${window}`, handed);
  const message: ToPanel = { type: "answer", window, handed };
  const taken = await browser.runtime.sendMessage(message).catch(() => undefined);
  if (taken === true && waiting.get(`window ${window}`) === handed) waiting.delete(`window ${window}`);
}

/** Gives it to a tab that opens. */
export async function handToTab(
  opened: Promise<{ id?: number | undefined } | undefined>,
  handed: Handed,
): Promise<void> {
  opening = opened.then(
    (tab) => {
      if (tab?.id !== undefined) waiting.set(`tab ${tab.id}`, handed);
    },
    () => {},
  );
  await opened;
}

/** What was handed to the panel of this window, or else to this tab; it is told once. */
export async function takeHanded(window: number | null, tab: number | undefined): Promise<Handed | null> {
  await opening;
  const key = window === null ? (`tab ${tab ?? -1}` as const) : (`window ${window}` as const);
  const handed = waiting.get(key) ?? null;
  waiting.delete(key);
  return handed;
}

export function forgetHanded(kind: "tab" | "window", id: number): void {
  waiting.delete(`${kind} ${id}`);
}
