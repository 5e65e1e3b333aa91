import { migrated } from "./migrate";
import { type Choice, choicesIn, SETTINGS_VERSION } from "./parse-settings";
import type { Settings } from "./settings";

/** Says in a file whose settings it holds. */
const OURS = "bayaniyab-settings";

/** A file of settings: JSON with a line for each choice, which a user can read and change. */
export const toFile = (settings: Settings): string =>
  `${JSON.stringify({ file: OURS, version: SETTINGS_VERSION, ...settings }, null, 2)}\n`;

/** What a file holds, and which of its choices cannot be read; or that it is none of ours, or of a later version. */
export type FromFile =
  | { readonly chosen: Partial<Settings>; readonly damaged: readonly Choice[] }
  | { readonly problem: "foreign" | "newer" };

/** Reads a file of settings, whatever is in it. */
export function fromFile(text: string): FromFile {
  const found = parsed(text);
  if (found?.["file"] !== OURS) return { problem: "foreign" };
  const known = migrated(found);
  return known ? choicesIn(known) : { problem: "newer" };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    // Editors put a byte order mark at the beginning of a file that they save.
    const found: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof found === "object" ? (found as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
