import { toGregorian } from "jalaali-js";

export type UiLocale = "fa" | "en";
export type Calendar = "jalali" | "gregorian";

/** One date as readers write it, in both calendars. */
export type WrittenDate = Readonly<Record<Calendar, string>>;

/** The parts a date gives: a day, a month or a year. */
interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const LOCALES: Readonly<Record<Calendar, Readonly<Record<UiLocale, string>>>> = {
  jalali: { fa: "fa-IR-u-ca-persian", en: "en-GB-u-ca-persian" },
  gregorian: { fa: "fa-IR-u-ca-gregory", en: "en-GB-u-ca-gregory" },
};

/**
 * A statement's date for readers, in one calendar.
 *
 * @param date `iso` is a day, a month or a year (`2018-01-13`, `2021-07`, `2008`); `jalali` the same in the Jalali
 * calendar, where known. A month of one calendar that touches two of the other is written with both: «تیر–مرداد ۱۴۰۰».
 * @throws {RangeError} when `iso` or `jalali` is not written that way.
 */
export function formatDate(date: { iso: string; jalali?: string }, calendar: Calendar, locale: UiLocale): string {
  const parts = readParts(calendar === "jalali" && date.jalali !== undefined ? date.jalali : date.iso);
  const precision = parts.day ? "day" : parts.month ? "month" : "year";
  if (calendar === "jalali" && date.jalali !== undefined) return written(jalaliDay(parts), calendar, locale, precision);
  const first = written(isoDay(parts, "first"), calendar, locale, precision);
  const last = written(isoDay(parts, "last"), calendar, locale, precision);
  return span(first, last);
}

/** A statement's date in both calendars, for each language of the interface. See {@link formatDate}. */
export function writeDate(date: { iso: string; jalali?: string }): Record<UiLocale, WrittenDate> {
  const written = (locale: UiLocale) => ({
    jalali: formatDate(date, "jalali", locale),
    gregorian: formatDate(date, "gregorian", locale),
  });
  return { fa: written("fa"), en: written("en") };
}

function readParts(text: string): DateParts {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) throw new RangeError(`Not a date: ${JSON.stringify(text)}. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  const [, year, month, day] = match;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** A day inside a Jalali day, month or year; noon keeps it that day everywhere. */
function jalaliDay({ year, month = 7, day = 15 }: DateParts): Date {
  const { gy, gm, gd } = toGregorian(year, month, day);
  return new Date(Date.UTC(gy, gm - 1, gd, 12));
}

function isoDay({ year, month, day }: DateParts, which: "first" | "last"): Date {
  if (day !== undefined) return new Date(Date.UTC(year, (month ?? 1) - 1, day, 12));
  if (which === "first") return new Date(Date.UTC(year, (month ?? 1) - 1, 1, 12));
  // Day 0 of the month after is the last day of this one.
  return new Date(Date.UTC(year, month ?? 12, 0, 12));
}

function written(day: Date, calendar: Calendar, locale: UiLocale, precision: "day" | "month" | "year"): string {
  const format = new Intl.DateTimeFormat(LOCALES[calendar][locale], {
    ...(precision === "day" && { day: "numeric" }),
    ...(precision !== "year" && { month: "long" }),
    year: "numeric",
    timeZone: "UTC",
  });
  const parts = format.formatToParts(day);
  // Day, month, year: Persian and British order alike. Intl itself would write «۱۳۹۶ دی», and an era in English.
  const inOrder = (["day", "month", "year"] as const).map((type) => parts.find((part) => part.type === type)?.value);
  return inOrder.filter(Boolean).join(" ");
}

/** «تیر ۱۴۰۰» and «مرداد ۱۴۰۰» → «تیر–مرداد ۱۴۰۰»; the same twice → once. */
function span(first: string, last: string): string {
  if (first === last) return first;
  const [firstWords, lastWords] = [first.split(" "), last.split(" ")];
  const sameYear = firstWords.length === 2 && firstWords[1] === lastWords[1];
  return `${sameYear ? firstWords[0] : first}–${last}`;
}
