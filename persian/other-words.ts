import type { Range } from "./fold";
import { lexicon } from "./lexicon";
import { remembering } from "./remembering";

/**
 * Two words that as one are another word, not a compound of both. Of the lexicon's words that a common word begins or ends,
 * those whose halves follow one another in texts as well. A و behind letters that join no other is left out: گردو خاک is
 * گرد و خاک without its space, and looks the same.
 */
const ONE_ANOTHER = [
  ...["به من", "به رنگ", "با مداد", "با ده", "با دام", "با یزید", "بی ان", "بر ما", "کل به"],
  ...[
    "ما در",
    "ما هر",
    "ما ده",
    "ما سه",
    "ما یک",
    "من بر",
    "تو به",
    "تو هم",
    "تو ان",
    "او امر",
    "او باش",
    "این ده",
    "ان بار",
  ],
  ...["در یا", "در از", "در بار", "در دی", "را دار", "تا کسی", "تا به", "که نه", "شب که", "خدا یا", "بار یک", "تن ها"],
  ...["و زیر", "و زن", "و بال", "و صف", "و رد", "و عده", "و داد", "و اصل", "و حدت", "و رود"],
].map((pair) => {
  const [first = "", second = ""] = pair.split(" ");
  return { word: first + second, within: first.length };
});

/** Behind ه an indefinite or relative ای; with the ه of ها before it a plural. */
const HE_AND_YE = "های";

/**
 * Do two ways to divide the same letters make two words of them? نامه‌ای is a letter, نام‌های are names; نامهای may be
 * either, and so is the same as both. Only where both are words: خانواد‌های is خانواده‌ای, misspelled. به من is to me, and
 * بهمن a month.
 * @param letters folded, in a row
 * @param one where a word or a part of one begins: ascending offsets of them
 * @param other the same of the other
 */
export function areOtherWords(letters: string, one: readonly number[], other: readonly number[]): boolean {
  for (let at = letters.indexOf(HE_AND_YE, 1); at > 0; at = letters.indexOf(HE_AND_YE, at + 1)) {
    const plural = isPlural(one, at) ? one : isPlural(other, at) ? other : undefined;
    const single = plural === one ? other : one;
    if (!plural || single.includes(at) || !single.includes(at + 1)) continue;
    const from = Math.max(0, ...plural.filter((border) => border < at));
    if (areBothWords(letters.slice(from, at))) return true;
  }
  return ONE_ANOTHER.some(({ word, within }) => {
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      const [own, facing] = [one, other].map((borders) => divided(borders, [at, at + word.length], letters.length));
      const [parted, whole] = own?.length === 1 ? [own, facing] : [facing, own];
      if (whole?.length === 0 && parted?.length === 1 && parted[0] === at + within) return true;
    }
    return false;
  });
}

/** Where a stretch of letters is divided within; undefined where others stand with it in one word. */
function divided(borders: readonly number[], [from, to]: Range, length: number): readonly number[] | undefined {
  const isWhole = borders.includes(from) && (to === length || borders.includes(to));
  return isWhole ? borders.filter((border) => border > from && border < to) : undefined;
}

const isPlural = (borders: readonly number[], at: number) => borders.includes(at) && !borders.includes(at + 1);

const areBothWords = remembering((word): boolean => lexicon(word) !== undefined && lexicon(`${word}ه`) !== undefined);
