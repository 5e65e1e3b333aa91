import * as v from "valibot";
import { migrated, STEPS, type Step, versionAfter } from "./migrate";
import { CHOICES, DEFAULTS, type Settings } from "./settings";

/** The version of what is stored, and of what a file of settings holds; it grows by one with each step. */
export const SETTINGS_VERSION = versionAfter(STEPS);

export type Choice = keyof Settings;

export interface ParsedSettings {
  readonly settings: Settings;
  /** Choices that could not be read and have their default instead; `version` for settings of an unknown version. */
  readonly damaged: readonly (Choice | "version")[];
}

/**
 * Reads settings from anything at all. Each choice stands by itself: one that is damaged takes no other with it. What
 * cannot be told is what is quieter: a card on the wrong screen does more harm than one that does not come. So no card opens
 * unasked where it cannot be read whether one may, and Quiet mode is on everywhere where it cannot be told whether or where
 * the user wanted it, as with all settings of an unknown version.
 */
export function parseSettings(stored: unknown, steps: readonly Step[] = STEPS): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULTS, damaged: [] };
  if (typeof stored !== "object" || stored === null) {
    return { settings: { ...DEFAULTS, quiet: true }, damaged: ["version"] };
  }
  const known = migrated(stored as Record<string, unknown>, steps);
  const { chosen, damaged } = choicesIn(known ?? (stored as Record<string, unknown>));
  const isQuietUnknown = !known || damaged.includes("quiet") || damaged.includes("quietSites");
  const settings: Settings = {
    ...DEFAULTS,
    ...chosen,
    ...(damaged.includes("open") && { open: "asked" }),
    ...(isQuietUnknown && { quiet: true }),
  };
  return { settings, damaged: known ? damaged : ["version", ...damaged] };
}

/** The choices that can be read, and the names of those that are there but cannot. */
export function choicesIn(found: Readonly<Record<string, unknown>>): {
  chosen: Partial<Settings>;
  damaged: readonly Choice[];
} {
  const chosen: Record<string, unknown> = {};
  const damaged: Choice[] = [];
  for (const [name, choice] of Object.entries(CHOICES)) {
    const value = found[name];
    if (value === undefined) continue;
    const read = v.safeParse(choice, value);
    if (read.success) chosen[name] = read.output;
    else damaged.push(name as Choice);
  }
  return { chosen, damaged };
}
