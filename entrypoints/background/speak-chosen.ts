import { readSettings } from "../../stored/settings/store";
import { writeAs } from "../../words/writing";

/** Writes as the user has chosen, where the background says something to the browser. */
export async function speakChosen(): Promise<void> {
  const { settings } = await readSettings();
  await writeAs(settings);
}
