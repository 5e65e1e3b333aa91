import type { Match } from "./match";
import { LONG_RUN } from "./match";
import type { Query } from "./query";

/** From this share of its weight on, a longer selection counts as said by a text; below it, words coincide. */
const ENOUGH = 0.6;
/** A selection of so few words with meaning must stand in the text with all of them. */
const FEW = 3;
/** So many words in the text's own order are a quotation, even if each of them is an everyday word. */
const PHRASE = 3;
/** The same for function words alone: را به همه stands everywhere, six of them in order seldom do. */
const PHRASE_OF_FUNCTION_WORDS = 5;
/** A selection of a phrase's length or more that is no quotation letter by letter must share so many telling words. */
const TELLING_WORDS = 2;
/** Sums of tenths differ in the last bit. */
const ALL = 1 - 1e-9;

/**
 * Does the text say what was selected, or do the two share no more than everyday words? A lone everyday word, or
 * function words alone, are never said by anything.
 */
export function says(query: Query, match: Match): boolean {
  const content = query.weights.filter((weight) => weight > 0).length;
  const whole = match.runs.find(({ queryLetters: [from, to] }) => from === 0 && to === query.letters.length);
  const words = Math.max(
    whole?.words ?? 0,
    query.terms.reduce((sum, { parts }) => sum + parts.length, 0),
  );
  if (whole && words >= (content > 0 ? PHRASE : PHRASE_OF_FUNCTION_WORDS)) return true;
  if (match.runs.some((run) => run.words >= LONG_RUN)) return true;
  const telling = match.met.filter((term) => query.weights[term] === 1).length;
  if (telling < (words >= PHRASE && !whole ? TELLING_WORDS : 1)) return false;
  return match.share >= (content <= FEW ? ALL : ENOUGH);
}
