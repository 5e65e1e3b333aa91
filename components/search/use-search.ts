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
 * @returns the search, and whether it is that of this query and these options, or what is shown until that is there
 */
export function useSearch(query: string, options: Omit<SearchOptions, "limit">): readonly [Search, boolean] {
  const [settled, setSettled] = useState<{ question: string; search: Search }>({ question: "", search: undefined });
  const question = query && JSON.stringify([query, options]);
  useEffect(() => {
    if (!question) return setSettled({ question, search: undefined });
    let latest = true;
    const settle = (search: Search) => latest && setSettled({ question, search });
    const timer = setTimeout(() => {
      const [query, options] = JSON.parse(question);
      ask({ type: "search", query, options: { ...options, limit: MOST_HITS } }).then(
        (answer) => settle({ query, answer }),
        (error: unknown) => settle({ problem: problemText(error) }),
      );
    }, PAUSE_MS);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [question]);
  return [settled.search, settled.question === question];
}
