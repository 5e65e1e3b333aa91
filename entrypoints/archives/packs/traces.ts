import type { Traces } from "../../../packs/backup";
import { keyOf } from "../../../stored/desk/kept";
import { parseDesk, type StoredValues } from "../../../stored/desk/parse-desk";
import { readDesk } from "../../../stored/desk/store";
import { fromFile, toFile } from "../../../stored/settings/file";
import type { Settings } from "../../../stored/settings/settings";
import { readSettings } from "../../../stored/settings/store";

/** What the user wants to be carried with their archives. */
export interface Wanted {
  readonly settings: boolean;
  readonly desk: boolean;
}

/** The settings and the desk as they are, as far as they are wanted. */
export async function tracesWanted({ settings, desk }: Wanted): Promise<Traces> {
  return {
    ...(settings && { "settings.json": toFile((await readSettings()).settings) }),
    ...(desk && { "desk.json": `${JSON.stringify(byKey((await readDesk()).kept), null, 2)}\n` }),
  };
}

/** The settings of a backup; undefined where it has none that can be read. */
export function settingsIn(traces: Traces): Partial<Settings> | undefined {
  const text = traces["settings.json"];
  const found = text === undefined ? undefined : fromFile(text);
  return found && "chosen" in found ? found.chosen : undefined;
}

/** The passages on the desk of a backup, as they are stored; what cannot be read is left out. */
export function deskIn(traces: Traces): StoredValues {
  try {
    return byKey(parseDesk(Object(JSON.parse(traces["desk.json"] ?? "{}")) as StoredValues).kept);
  } catch {
    return {};
  }
}

const byKey = (kept: Awaited<ReturnType<typeof readDesk>>["kept"]): StoredValues =>
  Object.fromEntries(kept.map((each) => [keyOf(each), each]));
