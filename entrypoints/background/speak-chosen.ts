import { readSettings } from "../../settings/store";
import { speak } from "../../words/i18n";

/** Speaks the language that the reader has chosen, where the background says something to the browser. */
export async function speakChosen(): Promise<void> {
  const { settings } = await readSettings();
  await speak(settings.language);
}
