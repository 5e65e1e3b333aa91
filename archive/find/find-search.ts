import type { SearchResult } from "minisearch";
import type { Term } from "../../persian/terms";
import { sharedWords } from "../trace/trace";
import type { Hit } from "../types";
import { hitOf } from "./hit";
import type { View } from "./view";

/** A passage that holds at least one of the words. */
export interface PassageResult {
  readonly view: View;
  readonly result: SearchResult;
}

/**
 * Statements in which any of the words stands: those first that hold most of them in one passage, then most of them at
 * all, then by the index's own score.
 * @param typed the beginning of the word that is still being typed
 */
export function findSearch(
  terms: readonly Term[],
  typed: string | undefined,
  results: readonly PassageResult[],
): Hit[] {
  const byView = new Map<View, SearchResult[]>();
  for (const { view, result } of results) byView.set(view, [...(byView.get(view) ?? []), result]);
  const hits = [...byView].map(([view, found]) => {
    const marks = sharedWords(terms, view.terms, typed);
    const coverage = matchedWords(terms, found) / Math.max(1, terms.filter(({ stop }) => !stop).length);
    const range = [marks[0]?.[0] ?? 0, marks.at(-1)?.[1] ?? 0] as const;
    const traced = { trace: "related", coverage, range, marks, alignment: [] } as const;
    return hitOf(view, traced, scoreOf(terms, found));
  });
  return hits.sort((a, b) => b.score - a.score);
}

/** Each rule weighs too little to outvote the one before it. Below 1, so that a quotation stands above. */
function scoreOf(terms: readonly Term[], found: readonly SearchResult[]): number {
  const words = terms.length + 1;
  const inOne = Math.max(...found.map((result) => matchedWords(terms, [result]))) / words;
  const atAll = matchedWords(terms, found) / words ** 2;
  const best = Math.max(...found.map(({ score }) => score));
  return inOne + atAll / 2 + best / (best + 1) / words ** 2 / 4;
}

function matchedWords(terms: readonly Term[], results: readonly SearchResult[]): number {
  const matched = new Set(results.flatMap(({ queryTerms }) => queryTerms));
  return terms.filter(({ term, stop }) => !stop && matched.has(term)).length;
}
