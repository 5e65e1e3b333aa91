import type { NamedDate } from "../../persian/date-in-text";
import { gregorianSpan, jalaliSpan } from "../../persian/date-spans";
import type { StatementDate } from "../types";

/**
 * Was a statement issued on that day, in that month or year? Where it is known in the calendar asked for, that decides;
 * otherwise its month counts as both months of the other calendar that it touches.
 */
export function isOfDate({ iso, jalali }: Pick<StatementDate, "iso" | "jalali">, asked: NamedDate): boolean {
  const known = asked.calendar === "gregorian" ? iso : jalali;
  if (known !== undefined) return `${known}-`.startsWith(`${asked.date}-`);
  const isDay = asked.date.length === 10;
  const wanted = jalaliSpan(asked.date);
  const issued = gregorianSpan(iso);
  if (!wanted || !issued || (isDay && issued[0] !== issued[1])) return false;
  return issued[0] <= wanted[1] && wanted[0] <= issued[1];
}
