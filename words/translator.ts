import { type Catalogue, type Translate, translateFrom } from "./format-message";
import type { UiLanguage } from "./i18n";

export interface Translator {
  /** Gives a message in the current language. */
  readonly translate: Translate;
  /**
   * Switches to a language as soon as its catalogue is read; the one before stays until then. Where it cannot be read,
   * the browser's own is used.
   */
  readonly setLanguage: (language: UiLanguage | "auto") => Promise<void>;
}

/**
 * Translates into one language at a time.
 * @param inBrowserLanguage gives the messages of the browser's language at once; `language` says which it is
 * @param read reads the catalogue of another; once, unless it fails
 */
export function translator(
  inBrowserLanguage: Translate,
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
      const isBrowsers = language === "auto" || language === inBrowserLanguage("language", []);
      const mine = isBrowsers ? Promise.resolve(inBrowserLanguage) : inLanguage(language);
      requested = mine;
      const translate = await mine;
      if (requested === mine) current = translate;
    },
  };
}
