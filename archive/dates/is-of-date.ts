import type { NamedDate } from "../../persian/date-in-text";
import { gregorianSpan, jalaliDay, jalaliSpan } from "../../persian/date-spans";
import type { Calendar } from "../../persian/dates";

/** A date known in one calendar or both, written as {@link NamedDate} writes it. */
export interface KnownDate {
  readonly iso?: string | undefined;
  readonly jalali?: string | undefined;
}

/**
 * Is it that day, or a day or month of that month or year? Where a date is known in the calendar asked for, that decides,
 * and a day is known in both; otherwise a month counts as both months of the other calendar that it touches.
 */
export function isOfDate(known: KnownDate, asked: NamedDate): boolean {
  const own = asked.calendar === "gregorian" ? known.iso : known.jalali;
  const date = own ?? dayIn(asked.calendar, known);
  if (date !== undefined) {
    return asked.date.startsWith(ANY_YEAR)
      ? date.endsWith(asked.date.slice(1))
      : `${date}-`.startsWith(`${asked.date}-`);
  }
  const wanted = asked.calendar === "gregorian" ? gregorianSpan(asked.date) : jalaliSpan(asked.date);
  const issued = spanOf(known);
  // A month is not known to be of the day asked for.
  if (!wanted || !issued || wanted[0] === wanted[1]) return false;
  return issued[0] <= wanted[1] && wanted[0] <= issued[1];
}

const ANY_YEAR = "--";

/** A day that is known in the other calendar. */
function dayIn(calendar: Calendar, known: KnownDate): string | undefined {
  const [first, last] = spanOf(known) ?? [];
  if (first === undefined || first !== last) return undefined;
  return calendar === "gregorian" ? first : jalaliDay(first);
}

function spanOf({ iso, jalali }: KnownDate) {
  const text = jalali ?? iso;
  if (text === undefined || text.startsWith(ANY_YEAR)) return undefined;
  return jalali === undefined ? gregorianSpan(text) : jalaliSpan(text);
}
