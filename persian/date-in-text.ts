import { DAY_WORDS, dayNamed, MONTH_NAMES, monthNamed } from "./date-words";
import type { Calendar } from "./dates";
import type { Range } from "./fold";
import { fold, foldText, toOriginal } from "./fold";
import { ZWNJ } from "./letters";

/** A day, a month or a year that a text names. */
export interface NamedDate {
  readonly calendar: Calendar;
  /** `1396-10-23`, `1396-10` or `1396`, in its own calendar; `--10-23` for that day of any year. */
  readonly date: string;
}

/** A date that a text names in the midst of other words. */
export interface DateMention extends NamedDate {
  /** Where it stands, in UTF-16 units. */
  readonly range: Range;
}

/** In UTF-16 units. Whatever is longer says more than a date; so patterns that look back stay cheap. */
const LONGEST_DATE = 400;

const DAY = `(?<day>\\d{1,2}(?:st|nd|rd|th|\\s?ام|م)?|(?:${DAY_WORDS})(?=\\s))`;
const ERA = "(?:\\s+(?:هجری\\s+)?(?:شمسی|خورشیدی|میلادی))?";
const NAMED = `(?:${DAY}\\s{0,2}(?:(?:of|ماه)\\s+)?)?(?<month>${MONTH_NAMES})(?:\\s?(?:ماه|ی))?\\.?(?:\\s{0,2}(?:سال\\s+)?(?<year>\\d{4}|\\d{2}))?${ERA}`;
const AMERICAN = `(?<month>${MONTH_NAMES})\\.?\\s+${DAY}\\s+(?<year>\\d{4})`;
const NUMBERS = "(?<year>\\d{4})(?<by>[/.-])(?<month>\\d{1,2})(?:\\k<by>(?<day>\\d{1,2}))?";
const BACKWARDS = "(?<day>\\d{1,2})(?<by>[/.-])(?<month>\\d{1,2})\\k<by>(?<year>\\d{4})";
const SHORT = "(?<year>\\d{2})/(?<month>\\d{1,2})/(?<day>\\d{1,2})";
const SHORT_BACKWARDS = "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{2})";
const FORMS = [AMERICAN, NAMED, NUMBERS, BACKWARDS, SHORT, SHORT_BACKWARDS];

const whole = [...FORMS, `(?:سال\\s+)?(?<year>\\d{4})${ERA}`].map((form) => new RegExp(`^(?:${form})$`, "u"));
const within = FORMS.map((form) => new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${form})(?![\\p{L}\\p{N}]|[/-]\\p{N})`, "gu"));

/** Quotation marks, brackets and full stops that a selection takes along. */
const AROUND = /^[\s([«"'“]+|[\s)\]»"'”.؛:!؟?]+$/g;
const WEEKDAY = new RegExp(
  `^(?:${foldText("(?:یک|دو|سه|چهار|پنج)? ?شنبه|جمعه")}|(?:mon|tues|wednes|thurs|fri|satur|sun)day) +`,
);

/**
 * The date that a text is, written as people write it: ۲۳ دی ۱۳۹۶، بیست و سوم دیماه ۱۳۹۶، ۲۳ دی، دی ۹۶، ۱۳۹۶/۱۰/۲۳،
 * ۹۶/۱۰/۲۳، ۱۳۹۶، 13 January 2018, ژانویه ۲۰۱۸, 2018-01-13. Undefined for a text that says anything else.
 */
export function dateIn(text: string): NamedDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const folded = spaced(foldText(text)).replace(AROUND, "").replace(/\s+/g, " ").replace(WEEKDAY, "");
  for (const form of whole) {
    const found = dateOf(form.exec(folded));
    if (found) return found;
  }
  return undefined;
}

/** All days and months that a text names, ascending; not years alone: those are any number of four digits. */
export function datesIn(text: string): DateMention[] {
  const folded = fold(text);
  const read = spaced(folded.text);
  const found = within.flatMap((form) =>
    [...read.matchAll(form)].flatMap((match): DateMention[] => {
      const named = dateOf(match);
      const end = match.index + match[0].length;
      return named ? [{ ...named, range: toOriginal(folded, [match.index, end]) }] : [];
    }),
  );
  found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  let end = 0;
  return found.filter(({ range }) => {
    const isApart = range[0] >= end;
    if (isApart) end = range[1];
    return isApart;
  });
}

/** ZWNJ and commas part words as a space does; the length stays. */
const spaced = (folded: string) => folded.replaceAll(ZWNJ, " ").replace(/[,،]/g, " ");

function dateOf(match: RegExpExecArray | null): NamedDate | undefined {
  const { day: written, month: name = "", year } = match?.groups ?? {};
  const day = written === undefined ? undefined : dayNamed(written);
  const named = monthNamed(name);
  if (year === undefined) return named && yearless(named.calendar, name, named.month, day);
  const month = named?.month ?? (name === "" ? undefined : Number(name));
  // Numbers alone with a short year are of Iran: the year stands first, and is above any day.
  if (!named && year.length === 2 && Number(year) <= 31) return undefined;
  const calendar = named?.calendar ?? (year.length === 2 ? "jalali" : undefined);
  const full = calendar && year.length === 2 ? fullYear(calendar, Number(year)) : Number(year);
  return dated(calendar, full, month, day);
}

/** A day of any year. می is May in Kabul, and everywhere the beginning of a verb. */
function yearless(calendar: Calendar, name: string, month: number, day: number | undefined): NamedDate | undefined {
  if (!day || day > 31 || name === "می") return undefined;
  return { calendar, date: `--${twoDigits(month)}-${twoDigits(day)}` };
}

/** دی ۹۶ is of 1396, دی ۰۱ of 1401; Jan 18 of 2018, Jan 79 of 1979. */
function fullYear(calendar: Calendar, year: number): number {
  if (calendar === "jalali") return year < 30 ? 1400 + year : 1300 + year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dated(calendar: Calendar | undefined, year: number, month?: number, day?: number): NamedDate | undefined {
  // Jalali years 1200 to 1499 are Gregorian 1821 to 2121: no year is of both.
  const own = year >= 1200 && year < 1500 ? "jalali" : year >= 1800 && year < 2200 ? "gregorian" : undefined;
  if (!own || (calendar && calendar !== own)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return {
    calendar: own,
    date: [year, month, day]
      .filter((part) => part !== undefined)
      .map(twoDigits)
      .join("-"),
  };
}

const twoDigits = (part: number) => String(part).padStart(2, "0");
