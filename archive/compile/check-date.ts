import { isValidJalaaliDate, jalaaliMonthLength, toGregorian } from "jalaali-js";
import type { StatementDate } from "../types";

/** First and last day of a date that is a day, a month or a year; as `YYYY-MM-DD`, Gregorian, so that they compare as text. */
type Span = readonly [first: string, last: string];

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

function gregorianSpan(text: string): Span | undefined {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (month === undefined) return [iso(year, 1, 1), iso(year, 12, 31)];
  if (month < 1 || month > 12) return undefined;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return [iso(year, month, 1), iso(year, month, length)];
  return day >= 1 && day <= length ? [iso(year, month, day), iso(year, month, day)] : undefined;
}

function jalaliSpan(text: string): Span | undefined {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (!isValidJalaaliDate(year, month ?? 1, day ?? 1)) return undefined;
  const lastMonth = month ?? 12;
  return [
    fromJalali(year, month ?? 1, day ?? 1),
    fromJalali(year, lastMonth, day ?? jalaaliMonthLength(year, lastMonth)),
  ];
}

function fromJalali(year: number, month: number, day: number): string {
  const { gy, gm, gd } = toGregorian(year, month, day);
  return iso(gy, gm, gd);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
