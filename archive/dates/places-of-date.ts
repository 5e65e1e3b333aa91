import type { DateMention, NamedDate } from "../../persian/date-in-text";
import type { Range } from "../types";
import { isOfDate } from "./is-of-date";

/** Where a text names a date, however it is written, in either calendar. Ascending. */
export function placesOfDate(mentions: readonly DateMention[], asked: NamedDate): Range[] {
  return mentions.flatMap(({ calendar, date, range }) => {
    return isOfDate(calendar === "gregorian" ? { iso: date } : { jalali: date }, asked) ? [range] : [];
  });
}
