import type { createI18n } from "@wxt-dev/i18n";
import { browser } from "wxt/browser";
import type { GeneratedI18nStructure } from "#i18n";
import { ownUrl } from "../platform/own-url";
import { type Look, lookIn, sentence } from "./sentence";

/** The languages of our own words; statements stay Persian in both. */
export type UiLanguage = "fa" | "en";

const inBrowsersLanguage: Look = (name, holes) =>
  browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], holes);

let look = inBrowsersLanguage;

/** Our own words by their key in `locales/`, in the reader's language. See {@link sentence}. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = {
  t: (key: string, ...args: readonly unknown[]) => sentence(look, key, args),
};

/**
 * Speaks a language from now on, in this context. The browser's own costs nothing; another is read from the
 * extension's own files. Where that fails, the browser's own stays.
 */
export async function speak(language: UiLanguage | "auto"): Promise<void> {
  look = inBrowsersLanguage;
  if (language === "auto" || language === i18n.t("language")) return;
  try {
    look = lookIn(await (await fetch(ownUrl(`/_locales/${language}/messages.json`))).json());
  } catch (error) {
    console.warn(error);
  }
}
