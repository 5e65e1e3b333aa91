import type { StatementDate } from "../archive/types";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The Gregorian day, month or year of a statement, as numbers. */
export function dateParts({ iso }: StatementDate): { year: string; month?: number; day?: number } {
  const [year = "", month, day] = iso.split("-");
  return { year, ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** The English name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** American order, which APA and Chicago ask for: `January 13, 2018`. */
export function monthDayYear(date: StatementDate): string {
  const { year, month, day } = dateParts(date);
  if (!month) return year;
  return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}

/** What the style guides ask for where no date is known. */
export const UNDATED = "n.d.";

/** What the style guides ask for where the document does not state its date: square brackets. */
export const bracketed = ({ inferred }: StatementDate, written: string): string =>
  inferred ? `[${written}]` : written;
