import { browser } from "wxt/browser";
import { mayKeep } from "./desk/store";

/**
 * How many archives of the user's own there should be. It stands outside of IndexedDB, so that it tells when a browser has
 * thrown that away; and it is a number alone, since of what is taken away here a browser keeps the bytes for a while.
 */
const KEY = "archives";

/** 0 where nothing that can be read was noted. */
export async function readArchiveCount(): Promise<number> {
  const { [KEY]: count } = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return typeof count === "number" && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** @throws where nothing may be kept, or where the browser has no room for it */
export async function noteArchiveCount(count: number): Promise<void> {
  if (!mayKeep()) throw new Error("Nothing is kept in a private window.");
  if (count > 0) await browser.storage.local.set({ [KEY]: count });
  else await browser.storage.local.remove(KEY);
}
