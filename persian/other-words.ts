import type { Range } from "./fold";
import { lexicon } from "./lexicon";
import { remembering } from "./remembering";

/** Behind these a ZWNJ is not seen. */
const JOINS_NONE = /[ادذرزژوء]$/u;

/**
 * Words that as one are another word, not a compound of both: by hand, of the lexicon's words that a common word begins
 * or ends. Behind a letter that joins no other a missing space is not seen (و زن and وزن, تو هم and توهم look alike): of
 * those pairs only the ones whose joined form is far the commoner word stand here.
 */
const ONE_ANOTHER = [
  "به من",
  "به رنگ",
  "کل به",
  "من بر",
  "که نه",
  "شب که",
  "این ده",
  "ان بار",
  "تن ها",
  "ما در",
  "ما هر",
  "ما ده",
  "در یا",
  "در از",
  "را دار",
  "تو به",
  "با مداد",
  "تا کسی",
  "و زن",
  "و رود",
  "و زیر",
  "و ارث",
  "کار خانه",
  "دو از ده",
].map((words) => {
  const parts = words.split(" ");
  const within = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("").length);
  return { word: parts.join(""), within, isSeen: !JOINS_NONE.test(parts[0] ?? "") };
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
 * @param byZwnj whether all borders within are ZWNJ, of which some are not seen: ما‌در looks like مادر
 */
export function areOtherWords(
  letters: string,
  one: readonly number[],
  other: readonly number[],
  { byZwnj = false } = {},
): boolean {
  for (let at = letters.indexOf(HE_AND_YE, 1); at > 0; at = letters.indexOf(HE_AND_YE, at + 1)) {
    const plural = isPlural(one, at) ? one : isPlural(other, at) ? other : undefined;
    const single = plural === one ? other : one;
    if (!plural || single.includes(at) || !single.includes(at + 1)) continue;
    const from = Math.max(0, ...plural.filter((border) => border < at));
    if (areBothWords(letters.slice(from, at))) return true;
  }
  return ONE_ANOTHER.some(({ word, within, isSeen }) => {
    if (byZwnj && !isSeen) return false;
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      const [own, facing] = [one, other].map((borders) => divided(borders, [at, at + word.length], letters.length));
      const [parted, whole] = own?.length === 0 ? [facing, own] : [own, facing];
      if (whole?.length === 0 && parted?.join() === within.map((border) => at + border).join()) return true;
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

/** آن behind a word, which as one are another: سر آن is no سران. What little words make of it is the same: ازان. */
const BEFORE_THAT = /^(?!(?:از|در|بر|هر|هم|چون|با|به|بی|که|تا|یا)[\s\u200c])\p{L}{2,}[\s\u200c]+\u0622ن$/u;
const WITH_PLURAL = /^\p{L}+ان$/u;
/** What may stand on a letter or beside it, and is no letter. */
const ON_LETTERS = /[\u064b-\u0652\u0670\u0640\u200e\u200f]/gu;

/** Do the same letters say آن behind a word here, and a word in ان there? Each as it is written. */
export function isThatOrPlural(one: string, other: string): boolean {
  const [own, facing] = [one, other].map((word) => word.normalize("NFC").replace(ON_LETTERS, "")) as [string, string];
  return (BEFORE_THAT.test(own) && WITH_PLURAL.test(facing)) || (BEFORE_THAT.test(facing) && WITH_PLURAL.test(own));
}
