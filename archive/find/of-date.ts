import type { NamedDate } from "../../persian/date-in-text";
import type { Hit, Range } from "../types";
import { hitOf } from "./hit";
import { isOfDate } from "./is-of-date";
import { placesOfDate } from "./places-of-date";
import type { View } from "./view";

/** Above quotations, whose scores end at 2 and a little. */
export const ISSUED_THEN = 4;
export const NAMES_IT = 3;

/**
 * Puts the statements of a date before all others, whether or not they print it, and after them those that name it in
 * their text. Where one prints it, that is marked.
 */
export function firstOfDate(date: NamedDate | undefined, hits: readonly Hit[], views: readonly View[]): Hit[] {
  if (!date) return [...hits];
  const ofDate = views.flatMap((view): Hit[] => {
    const marks = placesOfDate(view.dates, date);
    const isIssuedThen = isOfDate(view.statement.date, date);
    if (!isIssuedThen && marks.length === 0) return [];
    const score = isIssuedThen ? ISSUED_THEN : NAMES_IT;
    const found = hits.find(({ statement }) => statement.id === view.statement.id);
    return [
      found && (found.trace !== "related" || marks.length === 0) ? { ...found, score } : dated(view, marks, score),
    ];
  });
  ofDate.sort((a, b) => b.score - a.score);
  const ids = new Set(ofDate.map(({ statement }) => statement.id));
  return [...ofDate, ...hits.filter(({ statement }) => !ids.has(statement.id))];
}

/** A statement found by its date alone: of what was asked, the letters need not stand in it. */
function dated(view: View, marks: readonly Range[], score: number): Hit {
  const [start, end] = view.passages[0] ?? [0, 0];
  const range: Range = [marks[0]?.[0] ?? start, marks.at(-1)?.[1] ?? end];
  return hitOf(view, { trace: "related", coverage: 0, range, marks, alignment: [] }, score);
}
