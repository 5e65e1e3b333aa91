import { MOST_OF_NAME } from "../../persian/names";
import { NONE, PAUSE, STOP } from "../../persian/partings";
import { endsWithSaying, isOpinion, namesSpeaker, sourceNamed } from "../../persian/saying";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import { endOfSentence, lengthOfSentence } from "./borders";
import type { Core } from "./core";
import type { Query } from "./query";

/** So many words before a word may say that it is said: تأکید کرده بوده است که. */
const MOST_OF_SAYING = 6;

/** The letters of words, in their order. */
export const lettersOf = (words: readonly WrittenWord[], [from, to]: Range): string[] =>
  words.slice(Math.max(0, from), to).map(({ letters }) => letters);

/** Do words stand outside of all quotation marks? */
export const areOutside = ({ depths }: Query, [from, to]: Range): boolean =>
  depths.slice(from, to).every((depth) => depth === 0);

/** گفته است, and این را before a name. */
const MOST_OF_VERB = 4;
/** The letters of words that stand outside of all quotation marks and may name somebody; none of others. */
export function lettersOutside(query: Query, [from, to]: Range): string[] {
  const isShort = to - from <= MOST_OF_NAME + MOST_OF_VERB;
  return isShort && areOutside(query, [from, to]) ? lettersOf(query.words, [from, to]) : [];
}

const isSaid = (words: readonly WrittenWord[], at: number): boolean =>
  endsWithSaying(lettersOf(words, [at - MOST_OF_SAYING, at]));

/** So many words before a pause may name a source. */
const MOST_OF_SOURCE = 6;

/** Do words before a pause name whose words follow: به گزارش ایسنا،? But نه به گفتهٔ او. */
function isOfSource(words: readonly WrittenWord[], first: number, at: number): boolean {
  if ((words[at]?.before ?? NONE) < PAUSE) return false;
  let from = at - 1;
  while (from > first && at - from < MOST_OF_SOURCE && (words[from]?.before ?? NONE) < PAUSE) {
    from--;
    const source = sourceNamed(lettersOf(words, [from, at]));
    if (!source) continue;
    if (isOpinion(source)) return from === 0 || (words[from]?.before ?? NONE) >= STOP;
    return words[from - 1]?.letters !== "نه";
  }
  return false;
}

const TO_SOURCE = /^(?:به|طبق|بر|براساس|برپایه|بنا|بنابر|بنابه|از)$/u;

/** Does a text itself name somebody, or something, that says what a stretch has of it? */
export function isSaidIn({ words, text: [from] }: Core): boolean {
  const isSource =
    words[from]?.before === PAUSE &&
    lettersOf(words, [from - MOST_OF_SOURCE, from]).some((letters) => TO_SOURCE.test(letters));
  return isSource || isSaid(words, from) || words[from - 1]?.letters === "که" || words[from]?.letters === "که";
}

/** A verb alone may have been put in, or stand for a word of the text. */
const LEAST_OF_SAYING = 2;

/** Where of the words before a quotation those begin that are said. */
export function behindSaying(words: readonly WrittenWord[], [first, last]: Range): number {
  for (let at = last; at >= first + LEAST_OF_SAYING; at--) {
    if (isSaid(words, at) || isOfSource(words, first, at)) return at;
  }
  return first;
}

/** What names a source behind its words too. */
const BEHIND = /^(?:گزارش|نقل|نوشته)$/u;

/** So many words of a text behind a stretch may say who says it. */
const MOST_BEHIND = 8;

/**
 * The words behind a stretch, to the end of their sentence, that say who says it: «…، وی گفت»، «…، به گزارش ایسنا». Not where
 * the text has such a word there, or as many words in a sentence of its own, of which these may be an altered one.
 * @param own the words of the text
 * @param place the first of them behind the stretch
 * @returns where they end; undefined where they say something else
 */
export function saysWho(
  words: readonly WrittenWord[],
  [first, last]: Range,
  own: readonly WrittenWord[],
  place: number,
): number | undefined {
  if (words[first]?.before !== PAUSE) return undefined;
  const end = endOfSentence(words, first, last);
  const letters = lettersOf(words, [first, end]);
  const source = sourceNamed(letters) ?? "";
  const telling = BEHIND.test(source) ? source : namesSpeaker(letters) ? letters.at(-1) : undefined;
  if (telling === undefined) return undefined;
  const isThere = own.slice(place, place + MOST_BEHIND).some((word) => word.letters.includes(telling));
  return isThere || lengthOfSentence(own, place, 1, MOST_BEHIND) === end - first ? undefined : end;
}
