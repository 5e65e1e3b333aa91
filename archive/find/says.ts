import type { Match } from "./match";
import type { Query } from "./query";

/** From this share of its weight on, a longer selection counts as said by a text; below it, words coincide. */
const ENOUGH = 0.6;
/** A selection of so few words with meaning must stand in the text with all of them. */
const FEW = 3;
/** So many words in the text's own order are a quotation, even if each of them is an everyday word. */
const PHRASE = 3;

/**
 * Does the text say what was selected, or do the two share no more than everyday words? A lone everyday word, or
 * function words alone, are never said by anything.
 */
export function says(query: Query, match: Match): boolean {
  const content = query.weights.filter((weight) => weight > 0).length;
  if (content === 0) return false;
  const telling = query.weights.some((weight) => weight === 1);
  const whole = match.runs.some(({ query: [from, to] }) => from === 0 && to === query.terms.length);
  if (whole && query.terms.length >= PHRASE) return true;
  if (!telling) return false;
  return match.share >= (content <= FEW ? 1 - 1e-9 : ENOUGH);
}
