import type { NamedDate } from "./date-in-text";
import { dateIn } from "./date-in-text";
import { gregorianSpan, jalaliSpan, type Span } from "./date-spans";
import { foldText } from "./fold";

/** From a day, month or year to another, both included; the same twice for one date. `null`: open at that end. */
export interface DateRange {
  readonly from: NamedDate | null;
  readonly to: NamedDate | null;
}

/** Two dates and what stands between and before them are written with fewer characters. */
const LONGEST = 120;

const BETWEEN = /^(.*?)\s*(?:\.{2,}|…|–|—|\s(?:تا|to|until)\s)\s*(.*)$/;
const YEARS = /^(\d{4})\s?-\s?(\d{4})$/;
const FROM = /^(?:از|from|since)\s+/;
const UNTIL = /^(?:تا|until)\s+/;

/**
 * The time that a text is, written as people write it: one date, or two with «..», «تا», “to” or a dash between them
 * (۱۳۹۶ تا ۱۴۰۰, 2018..2021, دی ۹۶ – بهمن ۹۶), each in its own calendar; `۱۳۹۶..` and «تا ۱۴۰۰» are open at one end.
 * Undefined for a text that says anything else, or names a day that there is not.
 */
export function dateRangeIn(text: string): DateRange | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldText(text).trim();
  const [, left = "", right = ""] = YEARS.exec(folded) ?? BETWEEN.exec(folded) ?? [];
  if (left || right) return inOrder(left.replace(FROM, ""), right);
  const one = existing(text);
  if (one) return { from: one, to: one };
  if (FROM.test(folded)) return inOrder(folded.replace(FROM, ""), "");
  if (UNTIL.test(folded)) return inOrder("", folded.replace(UNTIL, ""));
  return undefined;
}

/** Who writes the later date first means the same time. */
function inOrder(left: string, right: string): DateRange | undefined {
  const from = existing(left);
  const to = existing(right);
  if ((left && !from) || (right && !to) || !(from || to)) return undefined;
  if (from && to && (spanOf(from)?.[0] ?? "") > (spanOf(to)?.[0] ?? "")) return { from: to, to: from };
  return { from: from ?? null, to: to ?? null };
}

function existing(text: string): NamedDate | undefined {
  const date = dateIn(text);
  return date && spanOf(date) && date;
}

/** The days of a named date; undefined where there is no such day. */
export function spanOf({ calendar, date }: NamedDate): Span | undefined {
  return calendar === "jalali" ? jalaliSpan(date) : gregorianSpan(date);
}
