import { IS_AFTER_DATE, IS_BEFORE_DATE, IS_BETWEEN_CALENDARS, WHOLE, WITHIN } from "./date-forms";
import { spanOf } from "./date-spans";
import type { Month } from "./date-words";
import { dayNamed, monthNamed } from "./date-words";
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

/** Quotation marks, brackets and full stops that a selection takes along. */
const AROUND = /^[\s([«"'“]+|[\s)\]»"'”.؛:!؟?]+$/g;

/**
 * The date that a text is, written as people write it: ۲۳ دی ۱۳۹۶، بیست و سوم دیماه ۱۳۹۶، ۲۳ دی، دی ۹۶، ۱۳۹۶/۱۰/۲۳،
 * ۹۶/۱۰/۲۳، ۱۳۹۶، ۲۳ جدی ۱۳۹۶، مورخ ۲۳ دی ۱۳۹۶ ه.ش، 13 January 2018، 23 Dey 1396، ژانویه ۲۰۱۸، 2018-01-13; or that it is in
 * both calendars at once: ۲۳ دی ۱۳۹۶ (۱۳ ژانویه ۲۰۱۸). Undefined for a text that says anything else.
 */
export function dateIn(text: string): NamedDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const folded = spaced(foldText(text)).replace(AROUND, "").replace(/\s+/g, " ");
  for (const form of WHOLE) {
    const found = dateOf(form.exec(folded));
    if (found) return found;
  }
  return amongLittle(text);
}

/** The only date among words that say nothing else, or the same date in both calendars. */
function amongLittle(text: string): NamedDate | undefined {
  const read = spaced(foldText(text));
  const [first, second, more] = mentionsIn(read);
  if (!first || more) return undefined;
  const [start, end] = first.within;
  if (!IS_BEFORE_DATE.test(read.slice(0, start).replace(AROUND, ""))) return undefined;
  const last = second?.within ?? first.within;
  if (!IS_AFTER_DATE.test(read.slice(last[1]).replace(AROUND, ""))) return undefined;
  const named = { calendar: first.calendar, date: first.date };
  if (!second) return named;
  const isSame = first.calendar !== second.calendar && doMeet(first, second);
  return isSame && IS_BETWEEN_CALENDARS.test(read.slice(end, second.within[0])) ? named : undefined;
}

/** Have two dates a day in common? */
function doMeet(one: NamedDate, other: NamedDate): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  return first !== undefined && second !== undefined && first[0] <= second[1] && second[0] <= first[1];
}

/** All days and months that a text names, ascending; not years alone: those are any number of four digits. */
export function datesIn(text: string): DateMention[] {
  const folded = fold(text);
  return mentionsIn(spaced(folded.text)).map(({ calendar, date, within }) => ({
    calendar,
    date,
    range: toOriginal(folded, within),
  }));
}

interface Mention extends NamedDate {
  /** Where it stands in the folded text. */
  readonly within: Range;
}

function mentionsIn(read: string): Mention[] {
  const found = WITHIN.flatMap((form) =>
    [...read.matchAll(form)].flatMap((match): Mention[] => {
      const named = dateOf(match);
      const isWord = monthNamed(match.groups?.month ?? "")?.isWordToo && match.groups?.day === undefined;
      return named && !isWord ? [{ ...named, within: [match.index, match.index + match[0].length] }] : [];
    }),
  );
  found.sort((a, b) => a.within[0] - b.within[0] || b.within[1] - a.within[1]);
  let end = 0;
  return found.filter(({ within }) => {
    const isApart = within[0] >= end;
    if (isApart) end = within[1];
    return isApart;
  });
}

/** ZWNJ and commas part words as a space does; the length stays. */
const spaced = (folded: string) => folded.replaceAll(ZWNJ, " ").replace(/[,،]/g, " ");

function dateOf(match: RegExpExecArray | null): NamedDate | undefined {
  const { day: written, month: name = "", year } = match?.groups ?? {};
  const day = written === undefined ? undefined : dayNamed(written);
  const named = monthNamed(name);
  if (year === undefined) return named && yearless(named, name, day);
  const month = named?.month ?? (name === "" ? undefined : Number(name));
  // Numbers alone with a short year are of Iran: the year stands first, and is above any day.
  if (!named && year.length === 2 && Number(year) <= 31) return undefined;
  const calendar = named?.calendar ?? (year.length === 2 ? "jalali" : undefined);
  const full = calendar && year.length === 2 ? fullYear(calendar, Number(year)) : Number(year);
  return dated(calendar, full, month, day);
}

/** A day of any year. می is May in Kabul, and everywhere the beginning of a verb; three سرطان are three cancers. */
function yearless({ calendar, month, isWordToo }: Month, name: string, day: number | undefined): NamedDate | undefined {
  if (!day || day > 31 || isWordToo || name === "می") return undefined;
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
