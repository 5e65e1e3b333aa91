import { useEffect, useState } from "preact/hooks";
import type { SearchAnswer, SearchOptions } from "../../archive/query/search";
import { ask } from "../../messages/ask";
import { problemText } from "../problem-text";

/** Shorter than the pause between two keys of a fast typist, so that results seem to follow the typing. */
const PAUSE_MS = 80;
const MOST_HITS = 50;

/** `query` is what `answer` answers: results of the last query stay on the screen until those of the next are there. */
export type Search = { query: string; answer: SearchAnswer } | { problem: string } | undefined;

/**
 * Searches as the user types. The latest question wins: whatever an earlier one still brings is dropped.
 * @param options taken as others only when they hold something else
 */
export function useSearch(query: string, options: Omit<SearchOptions, "limit">): Search {
  const [search, setSearch] = useState<Search>();
  const written = JSON.stringify(options);
  useEffect(() => {
    if (!query) return setSearch(undefined);
    let latest = true;
    const settle = (outcome: Search) => latest && setSearch(outcome);
    const timer = setTimeout(() => {
      ask({ type: "search", query, options: { ...JSON.parse(written), limit: MOST_HITS } }).then(
        (answer) => settle({ query, answer }),
        (error: unknown) => settle({ problem: problemText(error) }),
      );
    }, PAUSE_MS);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [query, written]);
  return search;
}
