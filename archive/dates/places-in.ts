import type { NamedDate } from "../../persian/date-in-text";
import { termsOf } from "../../persian/terms";
import { sharedWords } from "../hits/shared-words";
import type { View } from "../hits/view";
import type { Range } from "../types";
import { placesOfDate } from "./places-of-date";

/** A year alone, in either calendar. */
const YEAR = /^\d{4}$/;

/**
 * Where a statement names a date, in either calendar. For a year alone, its number is a place too: whether it counts
 * years or people, it is what was asked for. Ascending, none over another.
 */
export function placesIn({ dates, terms }: Pick<View, "dates" | "terms">, date: NamedDate): Range[] {
  const named = placesOfDate(dates, date);
  if (!YEAR.test(date.date)) return named;
  const numbers = sharedWords(termsOf(date.date), terms).filter(
    ([start, end]) => !named.some(([from, to]) => start < to && end > from),
  );
  return [...named, ...numbers].sort(([a], [b]) => a - b);
}
