import { browser } from "wxt/browser";
import type { ToPanel } from "../../messages/to-panel";

/**
 * Queries on their way to the page that answers them: the side panel of a window, or the search in a tab. In memory
 * only, until they are taken.
 */
const waiting = new Map<`${"tab" | "window"} ${number}`, string>();

/** A tab may ask what was handed to it before the browser has said which tab it is. */
let opening: Promise<unknown> = Promise.resolve();

/** Gives a query to the side panel of a window: at once if it is open, else as soon as it asks. */
export async function handToPanel(window: number, query: string): Promise<void> {
  waiting.set(`window ${window}`, query);
  const message: ToPanel = { type: "answer", window, query };
  const taken = await browser.runtime.sendMessage(message).catch(() => undefined);
  if (taken === true && waiting.get(`window ${window}`) === query) waiting.delete(`window ${window}`);
}

/** Gives a query to a tab that opens. */
export async function handToTab(
  opened: Promise<{ id?: number | undefined } | undefined>,
  query: string,
): Promise<void> {
  opening = opened.then(
    (tab) => {
      if (tab?.id !== undefined) waiting.set(`tab ${tab.id}`, query);
    },
    () => {},
  );
  await opened;
}

/** What was handed to the panel of this window, or else to this tab; it is told once. */
export async function takeHanded(window: number | null, tab: number | undefined): Promise<string | null> {
  await opening;
  const key = window === null ? (`tab ${tab ?? -1}` as const) : (`window ${window}` as const);
  const query = waiting.get(key) ?? null;
  waiting.delete(key);
  return query;
}

export function forgetHanded(tab: number): void {
  waiting.delete(`tab ${tab}`);
}
