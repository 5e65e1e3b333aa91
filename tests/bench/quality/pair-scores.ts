import type { WordPair } from "./bench-data";
import { type Figure, shareOf } from "./figure";

export interface PairScores {
  /** Pairs that must meet. */
  readonly same: Figure;
  /** Pairs that must stay apart. */
  readonly different: Figure;
  /** Pairs that had better meet, on which engines may fairly differ. */
  readonly soft: Figure;
}

/** A text's terms, as an engine reduces it to. */
export type Terms = (text: string) => readonly string[];

/** A query finds a text when each of its terms is among the text's; a query without terms finds nothing. */
export function finds(terms: Terms, query: string, text: string): boolean {
  const asked = terms(query);
  const held = new Set(terms(text));
  return asked.length > 0 && asked.every((term) => held.has(term));
}

export const isRightPair = (terms: Terms, { a, b, same }: WordPair): boolean => finds(terms, a, b) === same;

export function pairScores(pairs: readonly WordPair[], terms: Terms): PairScores {
  const share = (chosen: readonly WordPair[]) =>
    shareOf(chosen.filter((pair) => isRightPair(terms, pair)).length, chosen.length);
  return {
    same: share(pairs.filter(({ same, strength }) => same && strength === "must")),
    different: share(pairs.filter(({ same, strength }) => !same && strength === "must")),
    soft: share(pairs.filter(({ same, strength }) => same && strength === "soft")),
  };
}
