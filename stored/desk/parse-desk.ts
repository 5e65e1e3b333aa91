import * as v from "valibot";
import { isKey, Kept, keyOf } from "./kept";

/** StoredValues values by their keys, whatever they are. */
export type StoredValues = Readonly<Record<string, unknown>>;

export interface Desk {
  /** The last kept first. */
  readonly kept: readonly Kept[];
  /** What cannot be read: it stays as it is until the user says otherwise. */
  readonly damaged: StoredValues;
}

/** Reads the desk out of all that the extension has stored. One damaged passage takes no other with it. */
export function parseDesk(stored: StoredValues): Desk {
  const kept: Kept[] = [];
  const damaged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!isKey(key)) continue;
    const read = v.safeParse(Kept, value);
    if (read.success && keyOf(read.output) === key) kept.push(read.output);
    else damaged[key] = value;
  }
  kept.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
  return { kept, damaged };
}
