import { gregorianSpan, jalaliSpan } from "../../persian/date-spans";
import type { StatementDate } from "../types";

/**
 * Does this date exist, and do its two calendars name the same time?
 * @param date already of the form YYYY, YYYY-MM or YYYY-MM-DD, in both calendars
 * @returns what is wrong with which field, or undefined when nothing is.
 */
export function problemOfDate(
  date: Pick<StatementDate, "iso" | "jalali">,
): { field: "iso" | "jalali"; what: string } | undefined {
  const gregorian = gregorianSpan(date.iso);
  if (!gregorian) return { field: "iso", what: `There is no day ${date.iso} in the Gregorian calendar.` };
  if (date.jalali === undefined) return undefined;
  const jalali = jalaliSpan(date.jalali);
  if (!jalali) return { field: "jalali", what: `There is no day ${date.jalali} in the Jalali calendar.` };
  // Days must be the same day; a month of one calendar touches two of the other.
  if (gregorian[0] <= jalali[1] && jalali[0] <= gregorian[1]) return undefined;
  const day = jalali[0] === jalali[1] ? jalali[0] : `${jalali[0]} to ${jalali[1]}`;
  return { field: "jalali", what: `${date.jalali} is ${day}, not ${date.iso}.` };
}
