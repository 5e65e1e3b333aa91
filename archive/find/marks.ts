import { termsOf } from "../../persian/terms";
import { matchOf } from "./match";
import type { Query } from "./query";
import { says } from "./says";
import type { Sequence } from "./sequence";

/** A longer query than this is a quotation: it is marked where it stands, not wherever one of its words does. */
const QUOTATION = 6;

const BEING_TYPED = /[\p{L}\p{N}\p{M}\p{Cf}]$/u;

/** The word that is still being typed at the end of a search, folded: any word may be meant that begins with it. */
export function typedOf(text: string): string | undefined {
  return BEING_TYPED.test(text) ? termsOf(text).at(-1)?.letters : undefined;
}

/**
 * Which terms of a text to mark for a query, as ascending indices.
 * @param typed see {@link typedOf}
 * @param where "all" marks every word that matches; "closely" marks a quotation only where it stands.
 */
export function marksOf(
  query: Query,
  typed: string | undefined,
  text: Sequence,
  where: "all" | "closely" = "closely",
): number[] {
  const match = matchOf(query, text);
  if (where === "closely" && query.terms.length > QUOTATION && match && says(query, match)) return [...match.matched];
  const keys = new Set(query.terms.flatMap((term) => (term.stop ? [] : term.keys)));
  const marked = new Set(
    match?.runs.flatMap(({ text: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const matches = (key: string) => keys.has(key) || (typed !== undefined && key.startsWith(typed));
  text.terms.forEach((term, at) => {
    if (!term.stop && term.keys.some(matches)) marked.add(at);
  });
  return [...marked].sort((a, b) => a - b);
}
