import type { NamedDate } from "./date-in-text";
import { dateIn } from "./date-in-text";
import { spanOf } from "./date-spans";
import { foldText } from "./fold";

/** From a day, month or year to another, both included; the same twice for one date. `null`: open at that end. */
export interface DateRange {
  readonly from: NamedDate | null;
  readonly to: NamedDate | null;
}

/** Two dates and what stands between and before them are written with fewer characters. */
const LONGEST = 120;

const BETWEEN = /^(.*?)\s*(?:\.{2,}|…|–|—|\s(?:تا|to|until)\s)\s*(.*)$/;
/** With a hyphen only what is no date itself: 2018-2021, ۱۲-۱۴ آذر ۱۴۰۰, تیر-مرداد ۱۴۰۰. */
const HYPHENATED = /^(\d{4})\s?-\s?(\d{4})$|^(\d{1,2}|\p{L}+)\s?-\s?([\d\p{L}]+\s.*)$/u;
const FROM = /^(?:از|from|since)\s+/;
const UNTIL = /^(?:تا|until)\s+/;

/**
 * The time that a text is, written as people write it: one date, or two with «..», «تا», “to” or a dash between them
 * (۱۳۹۶ تا ۱۴۰۰, 2018..2021, دی ۹۶ – بهمن ۹۶, ۱۲ تا ۱۴ آذر ۱۴۰۰, تیر–مرداد ۱۴۰۰), each in its own calendar; `۱۳۹۶..` and «تا
 * ۱۴۰۰» are open at one end. Undefined for a text that says anything else, or names a day that there is not.
 */
export function dateRangeIn(text: string): DateRange | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldText(text).trim();
  const [left, right] = endsOf(folded);
  if (left || right) {
    const found = inOrder(left.replace(FROM, ""), right);
    if (found) return found;
  }
  const one = existing(text);
  if (one) return { from: one, to: one };
  if (FROM.test(folded)) return inOrder(folded.replace(FROM, ""), "");
  if (UNTIL.test(folded)) return inOrder("", folded.replace(UNTIL, ""));
  return undefined;
}

function endsOf(folded: string): [left: string, right: string] {
  const [, first, second, third, fourth] = HYPHENATED.exec(folded) ?? [];
  const [, left = "", right = ""] = BETWEEN.exec(folded) ?? [];
  return first || third ? [first ?? third ?? "", second ?? fourth ?? ""] : [left, right];
}

/** What the first of two dates leaves to the second: ۱۲ of ۱۲ تا ۱۴ آذر ۱۴۰۰ its month and year, تیر of تیر–مرداد ۱۴۰۰ its year. */
function completed(left: string, right: string): NamedDate | undefined {
  const words = right.split(/\s+/);
  for (let from = 1; from < words.length; from++) {
    const found = existing(`${left} ${words.slice(from).join(" ")}`);
    if (found) return found;
  }
  return undefined;
}

/** Who writes the later date first means the same time; who writes one day in both calendars means that day. */
function inOrder(left: string, right: string): DateRange | undefined {
  const from = existing(left) ?? (left ? completed(left, right) : undefined);
  const to = existing(right);
  if ((left && !from) || (right && !to) || !(from || to)) return undefined;
  const [first, last] = [from && spanOf(from), to && spanOf(to)];
  if (from && first && last?.every((day, at) => day === first[at])) return { from, to: from };
  if (from && to && first && last && first[0] > last[0]) return { from: to, to: from };
  return { from: from ?? null, to: to ?? null };
}

function existing(text: string): NamedDate | undefined {
  const date = dateIn(text);
  return date && spanOf(date) && date;
}
