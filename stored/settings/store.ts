import { browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";
import { type ParsedSettings, parseSettings, SETTINGS_VERSION } from "./parse-settings";
import { areSameSettings, type Settings } from "./settings";

/** The one key under which settings are stored; on this machine alone, never synchronised. */
const KEY = "settings";

/** The settings as they are now. A store that cannot be read counts as damaged. */
export async function readSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: null }));
  return parseSettings((stored as Record<string, unknown>)[KEY]);
}

/** Two changes at once would each store what the other has not yet changed: one waits for the other. */
let last: Promise<unknown> = Promise.resolve();

/** The settings on either side of a change. */
export interface Changed {
  readonly before: Settings;
  readonly after: Settings;
}

export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * Stores the choices given, or those that follow from the ones there are, and leaves the others as they are.
 * @throws where the browser does not keep them: it has no room, or does not let anything be stored. Quiet mode that is only
 * believed to be on is worse than none.
 */
export function changeSettings(change: Change): Promise<Changed> {
  const work = async () => {
    const { settings } = await readSettings();
    const after = { ...settings, ...(typeof change === "function" ? change(settings) : change) };
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...after } });
    const kept = await readSettings();
    if (!areSameSettings(kept.settings, after)) throw new Error("The settings were not kept.");
    return { before: settings, after };
  };
  const mine = last.then(work, work);
  last = mine;
  return mine;
}

/** Calls `act` when all choices are taken away at once, with what they were; no page of the extension does that. */
export function onSettingsCleared(act: (before: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[KEY] : undefined;
    if (change && change.newValue === undefined) act(parseSettings(change.oldValue).settings);
  };
  listenTo(browser.storage.onChanged, changed, signal);
}

/** Calls `act` whenever a choice is changed, in this page or another. */
export function onSettings(act: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[KEY] : undefined;
    if (change) act(parseSettings(change.newValue).settings);
  };
  listenTo(browser.storage.onChanged, changed, signal);
}
