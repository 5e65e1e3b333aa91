import type { Options } from "minisearch";
import { termsOf } from "../persian/terms";

/** What the index knows of a passage: its place in the list of passages, and its text while being indexed. */
export interface IndexedPassage {
  readonly id: number;
  readonly text: string;
}

/** How the index is built and read; both must be the same. Keys come out of {@link termsOf} ready. */
export const INDEX_OPTIONS: Options<IndexedPassage> = {
  fields: ["text"],
  tokenize: (text) => termsOf(text).flatMap(({ keys, stop }) => (stop ? [] : keys)),
  processTerm: (key) => key,
};
