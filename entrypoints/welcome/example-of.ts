import type { Reading } from "../../archive/types";

/** A passage shorter than this is a heading or a list; in UTF-16 units. */
const SHORTEST_PASSAGE = 160;

/** About five lines of the page; in UTF-16 units. */
const LONGEST_EXAMPLE = 320;

type Example = Pick<Reading, "passages"> & { readonly statement: Pick<Reading["statement"], "text" | "heading"> };

const SENTENCE_END = /[.!؟]\s/g;

/**
 * Some sentences of a statement for a user to try on: the beginning of its first passage of running text, cut at
 * a sentence's end. The words are the statement's own.
 * @returns `undefined` where a statement has no such passage
 */
export function exampleOf({ statement: { text, heading }, passages }: Example): string | undefined {
  const body = heading?.[1] ?? 0;
  const found = passages
    .map(([start, end]) => text.slice(Math.max(start, body), end).trim())
    .find((each) => each.length >= SHORTEST_PASSAGE);
  if (!found || found.length <= LONGEST_EXAMPLE) return found;
  const ends = Array.from(found.matchAll(SENTENCE_END), ({ index }) => index + 1);
  const last = ends.filter((end) => end <= LONGEST_EXAMPLE).at(-1) ?? ends[0] ?? found.length;
  return found.slice(0, last);
}
