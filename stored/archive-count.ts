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

/** Two changes at once would each store what the other has not yet changed: one waits for the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Notes that there should be another number of archives.
 * @param change how many there should be, from how many there should have been
 * @returns how many there should have been
 * @throws where nothing may be kept, or where the browser has no room for it
 */
export function noteArchiveCount(change: (before: number) => number): Promise<number> {
  const work = async () => {
    if (!mayKeep()) throw new Error("Nothing is kept in a private window.");
    const before = await readArchiveCount();
    const count = change(before);
    if (count > 0) await browser.storage.local.set({ [KEY]: count });
    else await browser.storage.local.remove(KEY);
    return before;
  };
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
