import type { SearchResult } from "minisearch";
import type { Hit } from "../types";
import { hitOf } from "./hit";
import type { Query } from "./query";
import { lengthOf, runsOf } from "./runs";
import type { View } from "./view";

/** A passage that holds at least one of the words. */
export interface PassageResult {
  readonly view: View;
  readonly result: SearchResult;
}

/**
 * Statements in which any of the words stands: those first that hold most of them in one passage, then most of them at
 * all, then most of them as they were typed, then by the index's own score.
 * @param marks which terms of a statement to mark
 */
export function findSearch(query: Query, results: readonly PassageResult[], marks: (view: View) => number[]): Hit[] {
  const byView = new Map<View, SearchResult[]>();
  for (const { view, result } of results) byView.set(view, [...(byView.get(view) ?? []), result]);
  const scored = [...byView].map(([view, found]) =>
    hitOf(view, view.rangesOf(marks(view)), scoreOf(query, view, found)),
  );
  return scored.sort((a, b) => b.score - a.score);
}

/** Each rule weighs too little to outvote the one before it: halves, quarters, eighths of one matched word. */
function scoreOf(query: Query, view: View, found: readonly SearchResult[]): number {
  const inOne = Math.max(...found.map((result) => matchedWords(query, [result])));
  const atAll = matchedWords(query, found) / (query.terms.length + 1);
  const longest = Math.max(0, ...runsOf(query, view.sequence).map(lengthOf));
  const asTyped = longest / (query.letters.length + 1);
  const best = Math.max(...found.map(({ score }) => score));
  return inOne + atAll / 2 + asTyped / 4 + best / (best + 1) / 8;
}

function matchedWords(query: Query, results: readonly SearchResult[]): number {
  const matched = new Set(results.flatMap(({ queryTerms }) => queryTerms));
  return query.terms.filter(({ keys }) => keys.some((key) => matched.has(key))).length;
}
