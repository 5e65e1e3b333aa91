import type { createI18n } from "@wxt-dev/i18n";
import { browser } from "wxt/browser";
import type { GeneratedI18nStructure } from "#i18n";
import { ownUrl } from "../platform/own-url";
import { formatMessage, type Translate } from "./format-message";
import { translator } from "./translator";

/** The languages of our own words; statements stay Persian in both. */
export type UiLanguage = "fa" | "en";

const inBrowserLanguage: Translate = (name, substitutions) =>
  browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], substitutions);

const { translate, setLanguage } = translator(
  inBrowserLanguage,
  () => (/^en\b/.test(browser.i18n.getUILanguage()) ? "en" : "fa"),
  // The address is the extension's own: nothing here reaches the network.
  async (language) => (await fetch(ownUrl(`/_locales/${language}/messages.json`))).json(),
);

/** Sets the language of this context; see {@link translator}. */
export { setLanguage };

/** Our own words by their key in `locales/`, in the user's language. See {@link formatMessage}. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = {
  t: (key: string, ...args: readonly unknown[]) => formatMessage(translate, key, args),
};
