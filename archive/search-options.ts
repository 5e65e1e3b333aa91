import type { Options } from "minisearch";
import { termsOf } from "../persian/terms";

/** What the index knows of a passage: its place in the list of passages, and its text while being indexed. */
export interface IndexedPassage {
  readonly id: number;
  readonly text: string;
}

/**
 * How MiniSearch is built and read; both must be the same. It answers what is typed: it completes a word from its first
 * letters, which an index of whole words and grams does not. At 10,000 passages it would take 78 ms and 6.6 MB, so
 * quotations are not its work. Keys come out of {@link termsOf} ready.
 */
export const SEARCH_OPTIONS: Options<IndexedPassage> = {
  fields: ["text"],
  tokenize: (text) => termsOf(text).flatMap(({ term, stop }) => (stop ? [] : term)),
  processTerm: (key) => key,
};
