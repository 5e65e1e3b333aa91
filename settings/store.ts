import { browser } from "wxt/browser";
import { fromStored, type Read, VERSION } from "./from-stored";
import type { Settings } from "./settings";

/** The one key under which settings are stored; on this machine alone, never synchronised. */
const KEY = "settings";

/** The settings as they are now. A store that cannot be read gives the defaults. */
export async function readSettings(): Promise<Read> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return fromStored(stored[KEY]);
}

/** Stores the choices given, and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings } = await readSettings();
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings, ...change } });
}

/** Calls `act` whenever a choice is changed, in this page or another. */
export function onSettings(act: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[KEY] : undefined;
    if (change) act(fromStored(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed));
}
