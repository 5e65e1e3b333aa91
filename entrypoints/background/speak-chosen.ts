import { writeAs } from "../../components/writing";
import { readSettings } from "../../settings/store";

/** Writes as the reader has chosen, where the background says something to the browser. */
export async function speakChosen(): Promise<void> {
  const { settings } = await readSettings();
  await writeAs(settings);
}
