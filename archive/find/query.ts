import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";
import type { Sequence } from "./sequence";
import { sequenceOf } from "./sequence";

/** What a reader asks, weighed. */
export interface Query extends Sequence {
  /** What each term tells of where the text may come from, 0 to 1. */
  readonly weights: readonly number[];
}

/** Words of every newspaper page: two of them tell less than one name. */
export const EVERYDAY_WEIGHT = 0.4;

/**
 * Longest text that is looked up, in UTF-16 units: several times the length of a statement. What follows is not read;
 * whoever hands over a book waits no longer for it than for a page.
 */
export const LONGEST_QUERY = 20_000;

const SMALL_NUMBER = /^\d{1,2}$/;

export function queryOf(text: string): Query {
  const sequence = sequenceOf(text.slice(0, LONGEST_QUERY));
  return { ...sequence, weights: sequence.terms.map(weightOf) };
}

function weightOf({ keys, letters, stop }: Term): number {
  if (stop) return 0;
  const everyday = keys.some(isEveryday) || letters.length < 2 || SMALL_NUMBER.test(letters);
  return everyday ? EVERYDAY_WEIGHT : 1;
}
