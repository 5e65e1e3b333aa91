import type { Calendar } from "./dates";
import { foldText } from "./fold";

/** A day, a month or a year that a text names. */
export interface NamedDate {
  readonly calendar: Calendar;
  /** `1396-10-23`, `1396-10` or `1396`, in its own calendar. */
  readonly date: string;
}

const JALALI = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";
const GREGORIAN = [
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  "جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر",
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
];

const MONTHS = new Map<string, { calendar: Calendar; month: number }>();
for (const [calendar, names] of [["jalali", JALALI] as const, ...GREGORIAN.map((it) => ["gregorian", it] as const)]) {
  foldText(names)
    .split(" ")
    .forEach((name, at) => {
      MONTHS.set(name, { calendar, month: at + 1 });
    });
}
MONTHS.set("امرداد", { calendar: "jalali", month: 5 });

const NAME = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY = "(?:(\\d{1,2})(?:st|nd|rd|th|م|ام)?\\s+)?";
const DAY_MONTH_YEAR = new RegExp(`^${DAY}(?:of\\s+)?(${NAME})\\s?(?:ماه|ی)?\\.?,?\\s+(?:سال\\s+)?(\\d{4}|\\d{2})$`);
const MONTH_DAY_YEAR = new RegExp(`^(${NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`);
const NUMBERS = /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2}))?$/;
const NUMBERS_BACKWARDS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR = /^(?:سال\s+)?(\d{4})$/;

/** In UTF-16 units. Whatever is longer says more than a date; so patterns that look back stay cheap. */
const LONGEST_DATE = 400;

/** Quotation marks, brackets and full stops that a selection takes along. */
const AROUND = /^[\s([«"'“]+|[\s)\]»"'”.؛:!؟?]+$/g;
const WEEKDAY = new RegExp(
  `^(?:${foldText("(?:یک|دو|سه|چهار|پنج)? ?شنبه|جمعه")}|(?:mon|tues|wednes|thurs|fri|satur|sun)day) `,
);

/**
 * The date that a text is, written as people write it: ۲۳ دی ۱۳۹۶، ۲۳ دیماه ۱۳۹۶، دی ۹۶، ۱۳۹۶/۱۰/۲۳، ۱۳۹۶، 13 January
 * 2018, ژانویه ۲۰۱۸, 2018-01-13. Undefined for a text that says anything else.
 */
export function dateIn(text: string): NamedDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const folded = foldText(text)
    .replaceAll("\u200C", " ")
    .replace(/[,،]/g, " ")
    .replace(AROUND, "")
    .replace(/\s+/g, " ")
    .replace(WEEKDAY, "");
  const named = DAY_MONTH_YEAR.exec(folded);
  if (named) return fromName(named[2], named[3], named[1]);
  const american = MONTH_DAY_YEAR.exec(folded);
  if (american) return fromName(american[1], american[3], american[2]);
  const numbers = NUMBERS.exec(folded);
  if (numbers) return dateOf(undefined, Number(numbers[1]), Number(numbers[3]), numbers[4] && Number(numbers[4]));
  const backwards = NUMBERS_BACKWARDS.exec(folded);
  if (backwards) return dateOf(undefined, Number(backwards[4]), Number(backwards[3]), Number(backwards[1]));
  const year = YEAR.exec(folded);
  return year ? dateOf(undefined, Number(year[1])) : undefined;
}

function fromName(name = "", year = "", day?: string): NamedDate | undefined {
  const { calendar, month } = MONTHS.get(name) ?? {};
  if (!calendar) return undefined;
  return dateOf(
    calendar,
    year.length === 2 ? fullYear(calendar, Number(year)) : Number(year),
    month,
    day && Number(day),
  );
}

/** دی ۹۶ is of 1396, دی ۰۱ of 1401; Jan 18 of 2018, Jan 79 of 1979. */
function fullYear(calendar: Calendar, year: number): number {
  if (calendar === "jalali") return year < 30 ? 1400 + year : 1300 + year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dateOf(
  calendar: Calendar | undefined,
  year: number,
  month?: number,
  day?: number | "",
): NamedDate | undefined {
  // Jalali years 1200 to 1499 are Gregorian 1821 to 2121: no year is of both.
  const own = year >= 1200 && year < 1500 ? "jalali" : year >= 1800 && year < 2200 ? "gregorian" : undefined;
  if (!own || (calendar && calendar !== own)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day && (day < 1 || day > 31)) return undefined;
  const parts = [year, ...(month ? [month] : []), ...(day ? [day] : [])];
  return { calendar: own, date: parts.map((part) => String(part).padStart(2, "0")).join("-") };
}
