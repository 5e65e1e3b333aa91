import type { ParsedSettings } from "../stored/settings/parse-settings";
import type { Settings } from "../stored/settings/settings";
import { onSettings, readSettings } from "../stored/settings/store";
import { i18n } from "../words/i18n";
import { uiLanguage } from "../words/ui-language";
import { applyWriting } from "../words/writing";

/**
 * Gives the document the language and direction of our own words, the theme, the size of the text and the font that the
 * user has chosen.
 * @returns all that they have chosen, as it was read
 */
export async function applyAppearance(): Promise<ParsedSettings> {
  const read = await readSettings();
  await apply(read.settings);
  return read;
}

/** Applies each change of a choice, made here or elsewhere, and then has the document drawn again. */
export function followAppearance(draw: (settings: Settings) => void, signal: AbortSignal): void {
  onSettings(async (settings) => {
    await apply(settings);
    if (!signal.aborted) draw(settings);
  }, signal);
}

async function apply(settings: Settings): Promise<void> {
  await applyWriting(settings);
  const { documentElement } = document;
  documentElement.lang = uiLanguage();
  documentElement.dir = i18n.t("direction");
  // What these mean is in `assets/styles/tokens.css`.
  const { theme, textSize, font } = settings;
  Object.assign(documentElement.dataset, { theme, textSize, font });
}
