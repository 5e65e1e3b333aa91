import { type Catalogue, type Translate, translateFrom } from "./format-message";
import type { UiLanguage } from "./i18n";

export interface Translator {
  /** Gives a message in the current language. */
  readonly translate: Translate;
  /**
   * Switches to a language as soon as its catalogue is read; the one before stays until then. Where it cannot be read,
   * the browser's own is used. Where the browser gives no messages, the catalogue of its language is read as well.
   */
  readonly setLanguage: (language: UiLanguage | "auto") => Promise<void>;
}

/**
 * Translates into one language at a time.
 * @param inBrowserLanguage gives the messages of the browser's language at once; `language` says which it is. Chromium may
 * give none: a process whose first question for them was broken off, as when its worker is ended, keeps the empty answer
 * for all that runs in it.
 * @param browsers the language that the browser's messages would be in
 * @param read reads the catalogue of a language; once, unless it fails
 */
export function translator(
  inBrowserLanguage: Translate,
  browsers: () => UiLanguage,
  read: (language: UiLanguage) => Promise<Catalogue>,
): Translator {
  const known = new Map<UiLanguage, Promise<Translate>>();
  let current = inBrowserLanguage;
  let requested: Promise<Translate> | undefined;

  const inLanguage = (language: UiLanguage): Promise<Translate> => {
    const translate = known.get(language) ?? read(language).then(translateFrom);
    known.set(language, translate);
    return translate.catch((error: unknown) => {
      console.warn(error);
      known.delete(language);
      return inBrowserLanguage;
    });
  };

  return {
    translate: (name, substitutions) => current(name, substitutions),
    async setLanguage(language) {
      const given = inBrowserLanguage("language", []);
      const isBrowsers = given !== "" && (language === "auto" || language === given);
      const mine = isBrowsers
        ? Promise.resolve(inBrowserLanguage)
        : inLanguage(language === "auto" ? browsers() : language);
      requested = mine;
      const translate = await mine;
      if (requested === mine) current = translate;
    },
  };
}
