import * as v from "valibot";
import { CHOICES, DEFAULTS, type Settings } from "./settings";

/** Raised when what is stored takes another shape; `fromStored` then learns to read the shape before. */
export const VERSION = 1;

/** What is stored, and what a file of settings holds. */
export interface Stored extends Settings {
  readonly version: number;
}

export interface Read {
  readonly settings: Settings;
  /** Choices that could not be read and have their default instead; `version` for settings of a later version. */
  readonly damaged: readonly string[];
}

/** Reads settings from anything at all. Each choice stands by itself: one that is damaged takes no other with it. */
export function fromStored(stored: unknown): Read {
  if (stored === undefined) return { settings: DEFAULTS, damaged: [] };
  if (typeof stored !== "object" || stored === null) return { settings: DEFAULTS, damaged: ["version"] };
  const found = stored as Partial<Record<keyof Stored, unknown>>;
  const damaged: string[] = found.version === VERSION ? [] : ["version"];
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, choice] of Object.entries(CHOICES)) {
    const value = found[name as keyof Settings];
    if (value === undefined) continue;
    const read = v.safeParse(choice, value);
    if (read.success) settings[name] = read.output;
    else damaged.push(name);
  }
  return { settings: settings as Settings, damaged };
}
