import { dateIn, datesIn, type NamedDate } from "../../persian/date-in-text";
import { jalaliDay, spanOf } from "../../persian/date-spans";
import { foldText } from "../../persian/fold";
import type { Basis, ProposedDate } from "../types";
import type { DateOrder } from "./date-order";
import { dayFirst, isAmbiguous, orderTold } from "./date-order";
import type { Said } from "./raw-document";

/** Paragraphs at the beginning and at the end of a text in which the date of the text itself is looked for. */
const HEAD = 3;
const FOOT = 4;
/** In UTF-16 units: a paragraph that says more than where and when tells of something else. */
const SHORT = 90;

/** `2018-01-13T08:00:00Z`, `2018-01-13 08:00`: of machines. */
const STAMP = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s]\d\d:\d\d\S*)?\s*$/;
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^\s*(\d{9,10})(\d{3})?\s*$/;
const RFC_822 = /^\s*(?:\w{3},\s*)?(\d{1,2}\s+\w{3,9}\s+\d{4})\b/;

/** How day and month are ordered in the dates of a file: decided, or `null` where they contradict each other. */
export type FileOrder = DateOrder | null | undefined;

/** The date that a field holds; undefined where it says none, or one that can be read in two ways in a file that does both. */
export function dateSaid({ value, basis }: Said, order: FileOrder): ProposedDate | undefined {
  const printed = value.trim();
  const machine = ofMachine(printed);
  if (machine) return { value: machine, basis, printed };
  if (isAmbiguous(printed)) {
    if (order === null) return undefined;
    const named = dateIn(order === "month-first" ? dayFirst(printed) : printed);
    const found = named && proposed(named, printed, basis);
    return found && (order === undefined ? { ...found, isOrderAssumed: true } : found);
  }
  const named = dateIn(orderTold(printed) === "month-first" ? dayFirst(printed) : printed);
  return named && proposed(named, printed, basis);
}

/** The date that a text gives of itself: in a short paragraph at its beginning or end. */
export function dateInText(paragraphs: readonly string[]): ProposedDate | undefined {
  const foot = paragraphs.slice(Math.max(HEAD, paragraphs.length - FOOT)).reverse();
  for (const paragraph of [...paragraphs.slice(0, HEAD), ...foot]) {
    if (paragraph.length > SHORT) continue;
    const whole = dateIn(paragraph);
    const found = whole && proposed(whole, paragraph, "text-date");
    if (found) return found;
    const last = datesIn(paragraph)
      .filter(({ date }) => !date.startsWith("--"))
      .at(-1);
    const within = last && proposed(last, paragraph.slice(...last.range), "text-date");
    if (within) return within;
  }
  return undefined;
}

/** The date in a file's name: `1396-10-23 …`, `… 23-10-1396`, `2018_01_13`, `13961023`. */
export function dateInName(name: string): ProposedDate | undefined {
  const spaced = foldText(name).replaceAll("_", "-");
  const run = /(?<!\d)((?:13|14|19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(spaced);
  const parted = /(?<!\d)(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})(?!\d)/.exec(spaced);
  const text = run ? `${run[1]}-${run[2]}-${run[3]}` : parted?.[0].replaceAll(".", "-");
  const named = text === undefined || isAmbiguous(text) ? undefined : dateIn(text);
  const found = named && proposed(named, text ?? "", "file-name");
  if (found) return found;
  const [words] = datesIn(spaced.replaceAll("-", " ")).filter(({ date }) => !date.startsWith("--"));
  return words && proposed(words, spaced.slice(...words.range), "file-name");
}

function ofMachine(printed: string): string | undefined {
  const [, year = "", month = "", day = ""] = STAMP.exec(printed) ?? [];
  if (Number(year) >= 1800) return existing(`${year}-${month}-${day}`);
  const [, seconds] = EPOCH.exec(printed) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const [, words] = RFC_822.exec(printed) ?? [];
  const named = words === undefined ? undefined : dateIn(words);
  return named?.calendar === "gregorian" ? existing(named.date) : undefined;
}

const existing = (date: string) => (spanOf({ calendar: "gregorian", date }) ? date : undefined);

/** A date that exists, as ISO; of a Jalali month or year the Gregorian one in which most of it lies. */
function proposed(named: NamedDate, printed: string, basis: Basis): ProposedDate | undefined {
  const span = named.date.startsWith("--") ? undefined : spanOf(named);
  if (!span) return undefined;
  if (named.calendar === "gregorian") {
    const jalali = named.date.length === 10 ? jalaliDay(named.date) : undefined;
    return { value: named.date, basis, printed: printed.trim(), ...(jalali && { jalali }) };
  }
  const parts = named.date.split("-").length;
  const value = parts === 3 ? span[0] : parts === 2 ? middleOf(span).slice(0, 7) : span[0].slice(0, 4);
  return { value, basis, printed: printed.trim(), jalali: named.date };
}

function middleOf([first, last]: readonly [string, string]): string {
  const middle = (Date.parse(`${first}T12:00:00Z`) + Date.parse(`${last}T12:00:00Z`)) / 2;
  return new Date(middle).toISOString().slice(0, 10);
}
