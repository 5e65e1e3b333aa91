import type { Settings } from "../settings/settings";
import { readSettings } from "../settings/store";
import { i18n, speak } from "../words/i18n";
import { uiLanguage } from "./ui-language";

/**
 * Tells the document which language and direction our own words have, as the reader has chosen.
 * @returns all that they have chosen
 */
export async function dressDocument({ documentElement }: Document = document): Promise<Settings> {
  const { settings } = await readSettings();
  await speak(settings.language);
  documentElement.lang = uiLanguage();
  documentElement.dir = i18n.t("direction");
  return settings;
}
