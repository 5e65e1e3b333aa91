import { toJalaali } from "jalaali-js";
import type { DateRange } from "../../persian/date-range";
import type { Span } from "../../persian/date-spans";
import { gregorianSpan, jalaliSpan, spanOf } from "../../persian/date-spans";
import type { Calendar } from "../../persian/dates";
import { isOfDate } from "../dates/is-of-date";
import type { StatementDate } from "../types";

type Known = Pick<StatementDate, "iso" | "jalali">;

/** Is it known when a statement was issued? See {@link StatementDate}. */
export const isDated = ({ iso }: Known): boolean => iso !== "";

/** First and last day on which a statement may have been issued, Gregorian. The build has checked that there are such days. */
function daysOf({ iso, jalali }: Known, calendar: Calendar): Span {
  const days = (calendar === "jalali" && jalali !== undefined && jalaliSpan(jalali)) || gregorianSpan(iso);
  return days ?? [iso, iso];
}

/** The middle of the time in which a statement may have been issued, in ms since 1970. By it statements are sorted, those without a date before all others. */
export function timeOf(date: Known): number {
  const [first, last] = daysOf(date, "jalali");
  return (Date.parse(first) + Date.parse(last)) / 2;
}

/** The year of a statement. One that is known by a year of the other calendar counts to the year that has most of it. */
export function yearOf(date: Known, calendar: Calendar): number {
  if (calendar === "gregorian") return Number(date.iso.slice(0, 4));
  if (date.jalali !== undefined) return Number(date.jalali.slice(0, 4));
  const day = new Date(timeOf(date));
  return toJalaali(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()).jy;
}

/** Was a statement issued in that time, or may it have been? A month counts to all times that it touches. */
export function isInRange(date: Known, { from, to }: DateRange): boolean {
  if (!isDated(date)) return false;
  if (from && from === to) return isOfDate(date, from);
  const first = from && (spanOf(from)?.[0] ?? "");
  const last = to && (spanOf(to)?.[1] ?? "");
  const isAfter = !from || !first || daysOf(date, from.calendar)[1] >= first;
  return isAfter && (!to || !last || daysOf(date, to.calendar)[0] <= last);
}
