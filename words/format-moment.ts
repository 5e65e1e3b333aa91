import type { Calendar } from "../persian/dates";
import { inDigits } from "../persian/digits";
import type { Writing } from "./writing";

const CALENDARS: Readonly<Record<Calendar, string>> = { jalali: "persian", gregorian: "gregory" };

/** A moment by the user's own clock: its day, and the time to the minute. */
export function formatMoment(moment: Date, { language, digits, calendar }: Writing): string {
  const locale = `${language === "fa" ? "fa-IR" : "en-GB"}-u-ca-${CALENDARS[calendar]}`;
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).formatToParts(moment);
  // In English, Intl writes the era of the Jalali year after it: no statement's date has it.
  const era = parts.findIndex(({ type }) => type === "era");
  const written = parts.filter((_, at) => era < 0 || (at !== era && at !== era - 1));
  return inDigits(written.map(({ value }) => value).join(""), digits);
}
