import { dateRangeIn } from "../../persian/date-range";
import { ISSUED_THEN } from "../dates/of-date";
import { relatedHit } from "../hits/related-hit";
import type { View } from "../hits/view";
import type { Hit } from "../types";
import { isInRange } from "./time-of";

/**
 * The statements of the time that a text is, from one date to another: ۱۲ تا ۱۴ آذر ۱۴۰۰, تیر–مرداد ۱۴۰۰. Undefined for a
 * text that is no such time, or one date alone.
 */
export function ofTime(text: string, views: readonly View[]): Hit[] | undefined {
  const time = dateRangeIn(text);
  if (!time?.from || !time.to || time.from === time.to) return undefined;
  return views.flatMap((view) => (isInRange(view.statement.date, time) ? [relatedHit(view, [], 0, ISSUED_THEN)] : []));
}
