import { browser } from "wxt/browser";

/** What a user is told once in the life of an installation, and has then understood. No choice, so no setting. */
const KEY = "said";

export type Saying = "withheld";

export async function wasSaid(what: Saying): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return Array.isArray(stored[KEY]) && stored[KEY].includes(what);
}

export async function keepAsSaid(what: Saying): Promise<void> {
  await browser.storage.local.set({ [KEY]: [what] });
}
