import { excerptOf } from "../excerpt/excerpt";
import { locatorOf } from "../excerpt/locator";
import { sentencesBehind } from "../excerpt/sentences-behind";
import type { Hit, LocatedExcerpt, Range, Traced } from "../types";
import { factsOf } from "./facts";
import type { View } from "./view";

/** More than so many excerpts of one statement would hide the statements after it. */
const MOST_EXCERPTS = 3;

/** A hit with the passages that hold most of the marked words, the best first; without marks, with the one it begins in. */
export function hitOf(view: View, traced: Traced, score: number): Hit {
  const held = new Map<number, number>();
  for (const [start] of traced.marks) {
    const passage = view.passageAt(start);
    held.set(passage, (held.get(passage) ?? 0) + 1);
  }
  const best = [...held].sort(([a, many], [b, more]) => more - many || a - b).slice(0, MOST_EXCERPTS);
  const [first = view.passageAt(traced.range[0]), ...rest] = best.map(([passage]) => passage);
  const excerpt = (passage: number): LocatedExcerpt => {
    const found = excerptOf(view.statement.text, view.passages[passage] as Range, traced.marks);
    return { ...found, ...locatorOf(view.statement, found.range) };
  };
  const shown = excerpt(first);
  return {
    statement: factsOf(view.statement),
    score,
    ...traced,
    excerpts: [shown, ...rest.map(excerpt)],
    sentences: sentencesBehind(view.statement, traced, shown.range),
  };
}
