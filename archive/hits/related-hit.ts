import type { Hit, Range } from "../types";
import { hitOf } from "./hit";
import type { View } from "./view";

/**
 * A statement that is about what was asked, and says it in no quotation: from the first of its marks to the last, or its
 * first passage where nothing is marked.
 * @param marks ascending
 */
export function relatedHit(view: View, marks: readonly Range[], coverage: number, score: number): Hit {
  const [start, end] = view.passages[0] ?? [0, 0];
  const range: Range = [marks[0]?.[0] ?? start, marks.at(-1)?.[1] ?? end];
  return hitOf(view, { trace: "related", coverage, range, marks, alignment: [] }, score);
}
