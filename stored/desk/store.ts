import { browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";
import { type Annotation, isKey, KEPT_VERSION, type Keepable, type Kept, keyOf } from "./kept";
import { type Desk, parseDesk, type StoredValues } from "./parse-desk";

/** In a private window nothing is kept, whatever the user has kept elsewhere. */
export const mayKeep = (): boolean => !browser.extension.inIncognitoContext;

/** What is kept, on this machine alone. */
export async function readDesk(): Promise<Desk> {
  return parseDesk(await browser.storage.local.get(null));
}

/** @throws where nothing may be kept, or where the browser has no room for it */
export async function keep(passage: Keepable, now: Date): Promise<void> {
  const { statement, range, excerpt, marks } = passage;
  await put({ version: KEPT_VERSION, statement, range, excerpt, marks, keptAt: now.toISOString() });
}

/**
 * Keeps a note with a kept passage, and the text that it was kept for; without them, what was kept of these goes.
 * @throws where nothing may be kept, or where the browser has no room for it
 */
export async function annotate(kept: Kept, { note, selection }: Annotation): Promise<void> {
  const { note: _note, selection: _selection, ...passage } = kept;
  await put({ ...passage, ...(note && { note }), ...(selection && { selection }) });
}

async function put(kept: Kept): Promise<void> {
  if (!mayKeep()) throw new Error("Nothing is kept in a private window.");
  await browser.storage.local.set({ [keyOf(kept)]: kept });
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

/**
 * Puts passages on the desk that are not on it; what is on it stays as it is, with what was written of it since.
 * @returns how many were put there, and how many were there already
 */
export async function keepMissing(
  passages: StoredValues,
): Promise<{ readonly added: number; readonly stayed: number }> {
  const there = await browser.storage.local.get(Object.keys(passages));
  const missing = Object.entries(passages).filter(([key]) => there[key] === undefined);
  await restoreKept(Object.fromEntries(missing));
  return { added: missing.length, stayed: Object.keys(passages).length - missing.length };
}

/** Calls `act` whenever something is kept or taken away, in this page or another. */
export function onDesk(act: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && Object.keys(changes).some(isKey)) act();
  };
  listenTo(browser.storage.onChanged, changed, signal);
}
