import { readSettings } from "../../stored/settings/store";
import { applyWriting } from "../../words/writing";

/** Writes as the user has chosen, where the background says something to the browser. */
export async function applyChosenWriting(): Promise<void> {
  const { settings } = await readSettings();
  await applyWriting(settings);
}
