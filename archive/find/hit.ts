import type { Excerpt, Hit, Range } from "../types";
import { excerptOf } from "./excerpt";
import { factsOf } from "./facts";
import type { View } from "./view";

/** More than so many excerpts of one statement would hide the statements after it. */
const MOST_EXCERPTS = 3;

/**
 * A hit with the passages that hold most of the marked words, the best first.
 * @param marks ranges in the statement's text, ascending
 */
export function hitOf(view: View, marks: readonly Range[], score: number): Hit {
  const held = new Map<number, number>();
  for (const [start] of marks) {
    const passage = view.passageAt(start);
    held.set(passage, (held.get(passage) ?? 0) + 1);
  }
  const best = [...held].sort(([a, many], [b, more]) => more - many || a - b).slice(0, MOST_EXCERPTS);
  const [first = 0, ...rest] = best.map(([passage]) => passage);
  const excerpt = (passage: number): Excerpt => {
    return excerptOf(view.statement.text, view.passages[passage] as Range, marks);
  };
  return { statement: factsOf(view.statement), score, excerpts: [excerpt(first), ...rest.map(excerpt)] };
}
