import type { SearchResult } from "minisearch";
import type { Term } from "../../persian/terms";
import type { Query } from "../align/query";
import { rowsOf, shareOfRows } from "../retrieve/in-a-row";
import type { Hit } from "../types";
import { relatedHit } from "./related-hit";
import { sharedWords } from "./shared-words";
import type { View } from "./view";

/** A passage that holds at least one of the words. */
export interface PassageResult {
  readonly view: View;
  readonly result: SearchResult;
}

/**
 * Statements in which any of the words stands, be it in the title alone: those first that hold most of them in one
 * passage or say them of the whole (in the title, in the issuer's name), then most of them at all, then those that are
 * named by them and have them in a row, then by the index's own score.
 * @param asked what the terms are those of
 * @param typed the beginning of the word that is still being typed
 * @param views all statements, of which some may have the words in their title alone
 */
export function findSearch(
  asked: Pick<Query, "text">,
  terms: readonly Term[],
  typed: string | undefined,
  results: readonly PassageResult[],
  views: readonly View[],
): Hit[] {
  const byView = new Map<View, SearchResult[]>();
  for (const { view, result } of results) byView.set(view, [...(byView.get(view) ?? []), result]);
  for (const view of views) if (!byView.has(view) && isNamedBy(view, terms, typed)) byView.set(view, []);
  const rows = rowsOf(asked, terms);
  const hits = [...byView].map(([view, found]) => {
    const marks = sharedWords(terms, view.terms, typed);
    const coverage = matchedWords(terms, found, NONE) / Math.max(1, terms.filter(({ stop }) => !stop).length);
    const inRow = shareOfRows(rows, () => view.joined);
    return relatedHit(view, marks, coverage, scoreOf(terms, found, view, inRow));
  });
  return hits.sort((a, b) => b.score - a.score);
}

const NONE: ReadonlySet<string> = new Set();

/** Does any of the words stand in the title? */
function isNamedBy({ title }: View, terms: readonly Term[], typed: string | undefined): boolean {
  if (terms.some(({ term, stop }) => !stop && title.has(term))) return true;
  return typed !== undefined && [...title].some((word) => word.startsWith(typed));
}

/** Each rule weighs too little to outvote the one before it. Below 1, so that a quotation stands above. */
function scoreOf(terms: readonly Term[], found: readonly SearchResult[], { about }: View, inRow: number): number {
  const words = terms.length + 1;
  const named = matchedWords(terms, [], about);
  const inOne = Math.max(named, ...found.map((result) => matchedWords(terms, [result], about))) / words;
  const atAll = matchedWords(terms, found, about) / words ** 2;
  const byName = (named / words + inRow) / 2;
  const best = Math.max(0, ...found.map(({ score }) => score));
  return inOne + atAll / 2 + byName / words ** 2 / 4 + best / (best + 1) / words ** 3 / 16;
}

/** @param about words that are said of the whole */
function matchedWords(terms: readonly Term[], results: readonly SearchResult[], about: ReadonlySet<string>): number {
  const matched = new Set(results.flatMap(({ queryTerms }) => queryTerms));
  return terms.filter(({ term, stop }) => !stop && (matched.has(term) || about.has(term))).length;
}
