import type { UiLanguage } from "./i18n";
import { type Catalogue, type Look, lookIn } from "./sentence";

export interface Speaker {
  /** Gives a sentence in the language that is spoken now. */
  readonly look: Look;
  /**
   * Speaks a language as soon as its catalogue is read, and until then the one before. Where it cannot be read, the
   * browser's own is spoken.
   */
  readonly speak: (language: UiLanguage | "auto") => Promise<void>;
}

/**
 * Speaks one language at a time.
 * @param inOwn gives the sentences of the browser's language at once; `language` says which it is
 * @param read reads the catalogue of another; once, unless it fails
 */
export function speaker(inOwn: Look, read: (language: UiLanguage) => Promise<Catalogue>): Speaker {
  const looks = new Map<UiLanguage, Promise<Look>>();
  let spoken = inOwn;
  let last: Promise<Look> | undefined;

  const lookOf = (language: UiLanguage): Promise<Look> => {
    const look = looks.get(language) ?? read(language).then(lookIn);
    looks.set(language, look);
    return look.catch((error: unknown) => {
      console.warn(error);
      looks.delete(language);
      return inOwn;
    });
  };

  return {
    look: (name, holes) => spoken(name, holes),
    async speak(language) {
      const isOwn = language === "auto" || language === inOwn("language", []);
      const mine = isOwn ? Promise.resolve(inOwn) : lookOf(language);
      last = mine;
      const look = await mine;
      if (last === mine) spoken = look;
    },
  };
}
