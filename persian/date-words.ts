import type { Calendar } from "./dates";
import { foldText } from "./fold";

/** A month of one calendar, 1 to 12. */
export interface Month {
  readonly calendar: Calendar;
  readonly month: number;
  /** Is it a word of everyday Persian too, and a month only where a day or a year says so: سرطان is cancer, میزان an amount? */
  readonly isWordToo: boolean;
}

const JALALI = [
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
  "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand",
];
/** The same months in Afghanistan. */
const AFGHAN = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت";
/** As Iran writes them, as Afghanistan does, and in English. */
const GREGORIAN = [
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  "جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر",
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
];

const months = new Map<string, Month>();
for (const names of JALALI) add(names, "jalali", false);
for (const names of GREGORIAN) add(names, "gregorian", false);
add(AFGHAN, "jalali", true);
months.set("امرداد", { calendar: "jalali", month: 5, isWordToo: false });

function add(names: string, calendar: Calendar, isWordToo: boolean): void {
  for (const [at, name] of foldText(names).split(" ").entries())
    months.set(name, { calendar, month: at + 1, isWordToo });
}

const ONES = "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split(" ");
const ORDINALS =
  "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم".split(
    " ",
  );

const days = new Map<string, number>([
  ["اول", 1],
  ["هیجده", 18],
  ["هیجدهم", 18],
  ["بیست", 20],
  ["بیستم", 20],
  ["سی", 30],
  ["سی ام", 30],
]);
for (const counted of [ONES, ORDINALS]) {
  counted.forEach((word, at) => {
    days.set(word, at + 1);
    if (at < 9) days.set(`بیست و ${word}`, at + 21);
    if (at < 1) days.set(`سی و ${word}`, at + 31);
  });
}

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");

/** Names of months as alternatives of a regular expression, folded. */
export const MONTH_NAMES = longestFirst(months.keys());
/** Days of a month in words, the same way; words are parted by one white space or ZWNJ or several. */
export const DAY_WORDS = longestFirst(days.keys()).replaceAll(" ", "\\s+");

/** @param name one of {@link MONTH_NAMES} */
export const monthNamed = (name: string): Month | undefined => months.get(name);

/** @param written digits, with an English or Persian ending or none, or one of {@link DAY_WORDS} */
export const dayNamed = (written: string): number =>
  days.get(written.replace(/\s+/g, " ")) ?? Number.parseInt(written, 10);
