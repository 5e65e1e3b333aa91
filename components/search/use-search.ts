import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchOptions } from "../../archive/query/search";
import { ask } from "../../messages/ask";
import { problemText } from "../problem-text";

/** Shorter than the pause between two keys of a fast typist, so that results seem to follow the typing. */
const PAUSE_MS = 80;
const MOST_HITS = 50;

/**
 * What was found for something else stays on the screen no longer than this, in milliseconds: results seem to follow the
 * typing, and nobody reads them as those of what they have written since.
 */
const STALE_MS = 1000;

interface Answered {
  readonly query: string;
  readonly answer: SearchAnswer;
}

/**
 * `query` is what `answer` answers. Where an answer is long in coming, no hit is shown, but that it `isAwaited`, with the answer
 * that was there `before` to the same query with other options.
 */
export type Search = Answered | { problem: string } | { isAwaited: true; before: SearchAnswer | undefined } | undefined;

/**
 * Searches as the user types. The latest question wins: whatever an earlier one still brings is dropped. Results of the last
 * query stay until those of the next are there, or until they are stale.
 * @param options taken as others only when they hold something else
 * @returns the search, and whether it is that of this query and these options, or what is shown until that is there
 */
export function useSearch(query: string, options: Omit<SearchOptions, "limit">): readonly [Search, boolean] {
  const [settled, setSettled] = useState<{ question: string; search: Search }>({ question: "", search: undefined });
  const [isLate, setIsLate] = useState(false);
  const question = query && JSON.stringify([query, options]);
  const isSettled = settled.question === question;
  // Known as soon as it is written. An effect, or the end of one, comes after the next frame, and an answer may before.
  const latest = useRef(question);
  latest.current = question;

  useEffect(() => {
    if (!question) return setSettled({ question, search: undefined });
    const settle = (search: Search) => latest.current === question && setSettled({ question, search });
    const timer = setTimeout(() => {
      const [query, options] = JSON.parse(question);
      ask({ type: "search", query, options: { ...options, limit: MOST_HITS } }).then(
        (answer) => settle({ query, answer }),
        (error: unknown) => settle({ problem: problemText(error) }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [question]);

  useEffect(() => {
    setIsLate(false);
    if (isSettled) return;
    const timer = setTimeout(() => setIsLate(true), STALE_MS);
    return () => clearTimeout(timer);
  }, [isSettled]);

  const { search } = settled;
  if (!isLate || isSettled) return [search, isSettled];
  const before = search && "answer" in search && search.query === query ? search.answer : undefined;
  return [{ isAwaited: true, before }, isSettled];
}
