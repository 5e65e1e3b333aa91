import type { createI18n } from "@wxt-dev/i18n";
import { browser } from "wxt/browser";
import type { GeneratedI18nStructure } from "#i18n";
import { ownUrl } from "../platform/own-url";
import { type Look, sentence } from "./sentence";
import { speaker } from "./speaker";

/** The languages of our own words; statements stay Persian in both. */
export type UiLanguage = "fa" | "en";

const inBrowsersLanguage: Look = (name, holes) =>
  browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], holes);

const { look, speak } = speaker(
  inBrowsersLanguage,
  // The address is the extension's own: nothing here reaches the network.
  async (language) => (await fetch(ownUrl(`/_locales/${language}/messages.json`))).json(),
);

/** Speaks a language from now on, in this context, as soon as it is read; see {@link speaker}. */
export { speak };

/** Our own words by their key in `locales/`, in the user's language. See {@link sentence}. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = {
  t: (key: string, ...args: readonly unknown[]) => sentence(look, key, args),
};
