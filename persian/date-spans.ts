import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from "jalaali-js";
import type { NamedDate } from "./date-in-text";

/** First and last day of a date that is a day, a month or a year; as `YYYY-MM-DD`, Gregorian, so that they compare as text. */
export type Span = readonly [first: string, last: string];

/** The days of a Gregorian date; undefined where there is no such day. */
export function gregorianSpan(text: string): Span | undefined {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (month === undefined) return [iso(year, 1, 1), iso(year, 12, 31)];
  if (month < 1 || month > 12) return undefined;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return [iso(year, month, 1), iso(year, month, length)];
  return day >= 1 && day <= length ? [iso(year, month, day), iso(year, month, day)] : undefined;
}

/** The days of a Jalali date; undefined where there is no such day. */
export function jalaliSpan(text: string): Span | undefined {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (!isValidJalaaliDate(year, month ?? 1, day ?? 1)) return undefined;
  const lastMonth = month ?? 12;
  return [
    fromJalali(year, month ?? 1, day ?? 1),
    fromJalali(year, lastMonth, day ?? jalaaliMonthLength(year, lastMonth)),
  ];
}

/** The days of a named date; undefined where there is no such day. */
export function spanOf({ calendar, date }: NamedDate): Span | undefined {
  return calendar === "jalali" ? jalaliSpan(date) : gregorianSpan(date);
}

/** The Jalali day that a Gregorian one is, both as `YYYY-MM-DD`. */
export function jalaliDay(gregorian: string): string {
  const [year = 0, month = 1, day = 1] = gregorian.split("-").map(Number);
  const { jy, jm, jd } = toJalaali(year, month, day);
  return iso(jy, jm, jd);
}

function fromJalali(year: number, month: number, day: number): string {
  const { gy, gm, gd } = toGregorian(year, month, day);
  return iso(gy, gm, gd);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
