import { i18n } from "#i18n";
import { uiLanguage } from "./ui-language";

/** As long as the browser itself would wait for a font of `font-display: optional`. */
const PATIENCE_MS = 100;

/**
 * Tells the document which language and direction our own words have, and sends for the font at once: asked for only
 * when text is laid out, it might come too late for that text.
 * @returns when text can be laid out with the font, or will have to do without it
 */
export async function dressDocument({ documentElement, fonts }: Document = document): Promise<void> {
  documentElement.lang = uiLanguage();
  documentElement.dir = i18n.t("direction");
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([fonts.load('1em "Vazirmatn Variable"', "ب").catch(console.warn), patience]);
}
