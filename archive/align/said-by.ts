import { NONE, PAUSE, STOP } from "../../persian/partings";
import { beginsWithSource, endsWithSaying } from "../../persian/saying";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Core } from "./core";

/** So many words before a word may say that it is said: تأکید کرده بوده است که. */
const MOST_OF_SAYING = 6;

const lettersOf = (words: readonly WrittenWord[], [from, to]: Range): string[] =>
  words.slice(Math.max(0, from), to).map(({ letters }) => letters);

const isSaid = (words: readonly WrittenWord[], at: number): boolean =>
  endsWithSaying(lettersOf(words, [at - MOST_OF_SAYING, at]));

/** Do words before a pause name whose words follow: به گزارش ایسنا،? */
function isOfSource(words: readonly WrittenWord[], first: number, at: number): boolean {
  if ((words[at]?.before ?? NONE) < PAUSE) return false;
  let from = at - 1;
  while (from > first && at - from < MOST_OF_SAYING && (words[from]?.before ?? NONE) < PAUSE) {
    from--;
    if (beginsWithSource(lettersOf(words, [from, at]))) return true;
  }
  return false;
}

/** Does a text itself name somebody who says what a stretch has of it? */
export const isSaidIn = ({ words, text: [from] }: Core): boolean =>
  isSaid(words, from) || words[from - 1]?.letters === "که" || words[from]?.letters === "که";

/** A verb alone may have been put in, or stand for a word of the text. */
const LEAST_OF_SAYING = 2;

/** Where of the words before a quotation those begin that are said. */
export function behindSaying(words: readonly WrittenWord[], [first, last]: Range): number {
  for (let at = last; at >= first + LEAST_OF_SAYING; at--) {
    if (isSaid(words, at) || isOfSource(words, first, at)) return at;
  }
  return first;
}

/** So many words of a text behind a stretch may say who says it. */
const MOST_BEHIND = 8;

/**
 * Do the words behind a stretch, to the end of their sentence, say who says it («…، وی گفت»، «…، به گزارش ایسنا»), where the
 * text has no such word there?
 */
export function saysWho(
  words: readonly WrittenWord[],
  [first, last]: Range,
  { words: own, text: [, to] }: Core,
): boolean {
  let end = first + 1;
  while (end < last && (words[end]?.before ?? NONE) < STOP) end++;
  if (end - first < LEAST_OF_SAYING || (words[first]?.before ?? NONE) < PAUSE) return false;
  const letters = lettersOf(words, [first, end]);
  const telling = beginsWithSource(letters) ? letters[1] : endsWithSaying(letters) ? letters.at(-1) : undefined;
  return telling !== undefined && !own.slice(to, to + MOST_BEHIND).some((word) => word.letters.includes(telling));
}
