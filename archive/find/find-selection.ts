import type { Hit } from "../types";
import { hitOf } from "./hit";
import type { Match } from "./match";
import { matchOf } from "./match";
import type { Query } from "./query";
import { lengthOf } from "./runs";
import { says } from "./says";
import type { View } from "./view";

/** The statements that say what was selected, the closest first; statements that merely share words are left out. */
export function findSelection(query: Query, candidates: readonly View[]): Hit[] {
  const hits: Hit[] = [];
  for (const view of candidates) {
    const match = matchOf(query, view.sequence);
    if (match && says(query, match)) hits.push(hitOf(view, view.rangesOf(match.matched), scoreOf(query, match)));
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Share of the words, and above it how much of the text stands there letter by letter. From 0 to 2. */
function scoreOf({ letters }: Query, { share, runs }: Match): number {
  const longest = Math.max(0, ...runs.map(lengthOf));
  return share + (letters.length > 0 ? longest / letters.length : 0);
}
