import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HandedQuery } from "../../messages/handed";
import { uncut } from "../../messages/uncut";
import type { Touches } from "./touches";

/** What a panel answers, and what it answered before: in memory alone, so that it goes with the panel. */
export interface Lookups {
  /** `undefined` until something has arrived. */
  readonly shown: HandedQuery | undefined;
  /** What others have taken the place of, the last one last. */
  readonly before: readonly HandedQuery[];
  /** Shows the last one again, and forgets what was shown. */
  readonly back: () => void;
  /** To be told what is written in the box; the same function every time. */
  readonly onWrite: (text: string) => void;
}

/** A user goes back some steps, not through a day. */
const MOST_BEFORE = 20;

/** @param arrived what is to be shown now, another object for each lookup */
export function useLookups(arrived: HandedQuery | undefined, touches: Touches): Lookups {
  const [{ shown, before }, setLookups] = useState<Pick<Lookups, "shown" | "before">>({ shown: undefined, before: [] });
  const given = useRef<HandedQuery | undefined>(undefined);
  const written = useRef<HandedQuery | undefined>(undefined);
  given.current = shown;

  useLayoutEffect(() => {
    if (arrived) setLookups(({ before }) => ({ shown: arrived, before: withLast(before, written.current, arrived) }));
  }, [arrived]);

  const back = () => {
    touches.current++;
    setLookups(({ before }) => ({ shown: before.at(-1), before: before.slice(0, -1) }));
  };
  const onWrite = useCallback(
    (text: string) => {
      const isGiven = given.current && uncut(given.current.query) === text;
      if (!isGiven) touches.current++;
      written.current = isGiven ? given.current : { query: text, isTyped: true };
    },
    [touches],
  );

  return { shown, before, back, onWrite };
}

/** With what was in the box until now, unless it is nothing, or what comes now. */
function withLast(
  before: readonly HandedQuery[],
  last: HandedQuery | undefined,
  next: HandedQuery,
): readonly HandedQuery[] {
  if (!last?.query.trim() || last.query === next.query) return before;
  return [...before, last].slice(-MOST_BEFORE);
}
