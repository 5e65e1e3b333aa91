import { browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";
import { isKey, KEPT_VERSION, type Keepable, type Kept, keyOf } from "./kept";
import { type Desk, parseDesk, type StoredValues } from "./parse-desk";

/** In a private window nothing is kept, whatever the user has kept elsewhere. */
export const mayKeep = (): boolean => !browser.extension.inIncognitoContext;

/** What is kept, on this machine alone. */
export async function readDesk(): Promise<Desk> {
  return parseDesk(await browser.storage.local.get(null));
}

/** @throws where nothing may be kept, or where the browser has no room for it */
export async function keep(passage: Keepable, now: Date): Promise<void> {
  if (!mayKeep()) throw new Error("Nothing is kept in a private window.");
  const { statement, range, excerpt } = passage;
  const kept: Kept = { version: KEPT_VERSION, statement, range, excerpt, keptAt: now.toISOString() };
  await browser.storage.local.set({ [keyOf(passage)]: kept });
}

/** Takes these from the desk at once. @returns what they were, for {@link restoreKept} */
export async function removeKept(keys: readonly string[]): Promise<StoredValues> {
  const taken = await browser.storage.local.get([...keys]);
  await browser.storage.local.remove([...keys]);
  return taken;
}

/** Undoes {@link removeKept}. */
export async function restoreKept(taken: StoredValues): Promise<void> {
  await browser.storage.local.set({ ...taken });
}

/** Calls `act` whenever something is kept or taken away, in this page or another. */
export function onDesk(act: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && Object.keys(changes).some(isKey)) act();
  };
  listenTo(browser.storage.onChanged, changed, signal);
}
