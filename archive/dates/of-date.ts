import type { NamedDate } from "../../persian/date-in-text";
import { relatedHit } from "../hits/related-hit";
import type { View } from "../hits/view";
import type { Hit } from "../types";
import { isOfDate } from "./is-of-date";
import { placesIn } from "./places-in";

/** Above quotations, whose scores end at 2 and a little. */
export const ISSUED_THEN = 4;
export const NAMES_IT = 3;

/**
 * The statements of a date, whether or not they print it, and after them those that name it in their text; no others,
 * even if there are none: numbers and months of other dates are not what was asked for. Where one prints the date, that
 * is marked.
 * @param quotations statements that say the date in the very words it was asked in
 */
export function ofDate(date: NamedDate, quotations: readonly Hit[], views: readonly View[]): Hit[] {
  const hits = views.flatMap((view): Hit[] => {
    const marks = placesIn(view, date);
    const isIssuedThen = isOfDate(view.statement.date, date);
    if (!isIssuedThen && marks.length === 0) return [];
    const score = isIssuedThen ? ISSUED_THEN : NAMES_IT;
    const quotation = quotations.find(({ statement }) => statement.id === view.statement.id);
    if (quotation) return [{ ...quotation, score }];
    return [relatedHit(view, marks, 0, score)];
  });
  return hits.sort((a, b) => b.score - a.score);
}
