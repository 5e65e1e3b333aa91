import type { Range } from "./fold";
import { lettersOf } from "./letters";
import { isDigit, type Sign, SUPERSCRIPT, signAt, signBefore } from "./signs";
import { withSignsAround } from "./signs-around";

/** A number as it stands in a text. */
export interface WrittenNumber {
  /** The whole literal with its signs, in UTF-16 units of the original, on code-point boundaries. */
  readonly range: Range;
  /**
   * The same for what is the same number with the same signs: `42`, `4.2`, `42%`, `-5`, `$100`, `1/2`, `1400/1/12`. The
   * parts of a date have no noughts before them. ½ is `1⁄2`, since a slash may be a decimal mark too.
   */
  readonly value: string;
}

/** In UTF-16 units. No number begins further back than this from one of its digits, so that reading one takes bounded time. */
const FARTHEST_BACK = 100;

/** Signs that say something between two digits, by how they are written in a value. */
const BETWEEN: Readonly<Record<string, string>> = {
  ".": ".",
  "٫": ".",
  "/": "/",
  "\u2044": "\u2044",
  "\u2215": "/",
  "-": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  ":": ":",
  "\u2236": ":",
  "+": "+",
  "*": "×",
  "×": "×",
  "÷": "÷",
};

/** Signs that part groups of three digits and say nothing: 12,345, ۱۲٬۳۴۵, 12'345, 12 345. */
const THOUSANDS = new Set([",", "٬", "،", "'", "\u2019", "\u2008", "\u2009", "\u202f", "\u00a0"]);

/**
 * The number that a digit of a text belongs to, read as a value with its signs: decimal marks, per cent, minus, fractions,
 * currency, and what stands between the parts of a date or a range count; the digits' script and what parts thousands do
 * not. A full stop or comma that ends a sentence is no part of it. Keycap digits are digits; a superscript is a power
 * behind a digit (`10^2`), and elsewhere a mark of reference, which is no number. Takes bounded time but for the number's
 * own length.
 * @param at UTF-16 offset of the digit, or of a sign like ½, in the original text
 * @returns undefined where no number stands there
 */
export function writtenNumberAt(text: string, at: number): WrittenNumber | undefined {
  const own = signAt(text, at);
  if (!own || !(isDigit(own.character) || isPower(text, own))) return undefined;
  for (let start = firstDigit(text, own); start <= at; ) {
    const found = numberFrom(text, start);
    if (!found) return undefined;
    if (found.range[1] > at) return found;
    start = nextDigit(text, found.range[1]);
  }
  return undefined;
}

/** Where the digits, and signs between digits, that reach up to a digit begin. */
function firstDigit(text: string, digit: Sign): number {
  let first = digit;
  for (let before = signBefore(text, first.start); before && digit.start - before.start < FARTHEST_BACK; ) {
    if (!isDigit(before.character) && !isPower(text, before)) {
      const isBetween = before.character in BETWEEN || THOUSANDS.has(before.character);
      const left = isBetween ? signBefore(text, before.start) : undefined;
      if (!left || !(isDigit(left.character) || isPower(text, left))) break;
      before = left;
    }
    first = before;
    before = signBefore(text, first.start);
  }
  return first.start;
}

function nextDigit(text: string, from: number): number {
  let sign = signAt(text, from);
  while (sign && !isDigit(sign.character)) sign = signAt(text, sign.end);
  return sign?.start ?? text.length;
}

/** The number whose first digit stands there, with the signs around it. */
function numberFrom(text: string, start: number): WrittenNumber | undefined {
  let sign = signAt(text, start);
  if (!sign || !isDigit(sign.character)) return undefined;
  let value = "";
  let end = start;
  let afterPoint = false;
  for (;;) {
    const section: { digits: string; end: number } = digitsFrom(text, sign.start, !afterPoint);
    value += section.digits;
    end = section.end;
    const between = signAt(text, end);
    const next: Sign | undefined = between && signAt(text, between.end);
    const written = between && BETWEEN[between.character];
    if (written === undefined || !next || !isDigit(next.character)) break;
    value += written;
    afterPoint = written === ".";
    sign = next;
  }
  return withSignsAround(text, [start, end], ofDate(value));
}

const DATE = /^(?:\d{4}([/-])\d{1,2}\1\d{1,2}|\d{1,2}([/-])\d{1,2}\2(?:\d{4}|\d{2}))$/;
/** A year of four digits, a month and a day, in either order. */
const YEAR_FIRST = /^((?:1[34]|19|20)\d\d)([/.-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])$/;
const DAY_FIRST = /^(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\2((?:1[34]|19|20)\d\d)$/;
/** In which nobody writes the month before the day. */
const JALALI_YEAR = /^1[34]/;
const MONTHS = 12;

/**
 * The parts of a date have no noughts before them. Nor does it matter what parts them, or which stands first, where a year
 * of four digits says that it is a date: 1400/08/13 is 1400-8-13 and 13.8.1400, but 10-12-14 is not 10.12.14.
 */
function ofDate(value: string): string {
  const [, year, , month, day] = YEAR_FIRST.exec(value) ?? [];
  if (year !== undefined) return [year, Number(month), Number(day)].join("/");
  const [, first, , second, last = ""] = DAY_FIRST.exec(value) ?? [];
  if (JALALI_YEAR.test(last) || Number(first) > MONTHS) return [last, Number(second), Number(first)].join("/");
  return DATE.test(value) ? value.replace(/(?<!\d)0(?=\d)/gu, "") : value;
}

/** Digits in a row; in groups of three, where the first of them has one to three, and no nought before the others. */
function digitsFrom(text: string, start: number, inGroups: boolean): { digits: string; end: number } {
  let { digits, end } = rowOfDigits(text, start);
  const isFirstGroup = inGroups && /^[1-9]\d{0,2}$/.test(digits);
  for (let more = isFirstGroup; more; ) {
    const mark = signAt(text, end);
    const group = mark && THOUSANDS.has(mark.character) ? rowOfDigits(text, mark.end) : undefined;
    more = group !== undefined && /^\d{3}$/.test(group.digits);
    if (!more || !group) break;
    digits += group.digits;
    end = group.end;
  }
  return { digits, end };
}

function rowOfDigits(text: string, start: number): { digits: string; end: number } {
  let digits = "";
  let end = start;
  for (let sign = signAt(text, start); sign; sign = signAt(text, sign.end)) {
    const isUp = SUPERSCRIPT.test(sign.character);
    if (isUp && digits === "") break;
    if (!isUp && !isDigit(sign.character)) break;
    const own = lettersOf(sign.character.codePointAt(0) as number);
    const parts = isUp && !isUpAt(text, sign.start) ? "^" : own.length > 1 && digits !== "" && !isUp ? "+" : "";
    digits += parts + own;
    end = sign.end;
  }
  return { digits, end };
}

/** Does a superscript stand right before a place? */
function isUpAt(text: string, at: number): boolean {
  const before = signBefore(text, at);
  return before !== undefined && SUPERSCRIPT.test(before.character);
}

/** Is a superscript behind a digit, or behind another that is? */
function isPower(text: string, sign: Sign): boolean {
  let before: Sign | undefined = sign;
  while (before && SUPERSCRIPT.test(before.character)) before = signBefore(text, before.start);
  return before !== undefined && before !== sign && isDigit(before.character);
}
