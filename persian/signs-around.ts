import { INVISIBLE, kindOf, LETTER } from "./characters";
import type { Range } from "./fold";
import { isDigit, type Sign, SUPERSCRIPT, signAt, signBefore } from "./signs";

/** Signs of per cent, and of degrees, which stand where they do. */
const PER: Readonly<Record<string, string>> = {
  "%": "%",
  "٪": "%",
  "؉": "‰",
  "‰": "‰",
  "؊": "‱",
  "‱": "‱",
  "°": "°",
  º: "°",
  "℃": "°c",
  "℉": "°f",
};
/** Of degrees, behind their sign. */
const SCALES: Readonly<Record<string, string>> = { C: "°c", c: "°c", F: "°f", f: "°f" };
/** Minutes and seconds: only right behind digits, elsewhere they are quotation marks. */
const PRIMES: Readonly<Record<string, string>> = { "′": "′", "″": "″" };
/** Signs right before a number that make another of it: less than five is not five. */
const BEFORE_NUMBER: Readonly<Record<string, string>> = {
  "-": "-",
  "\u2212": "-",
  "+": "+",
  "±": "±",
  "<": "<",
  ">": ">",
  "≤": "≤",
  "≥": "≥",
  "~": "≈",
  "∼": "≈",
  "≈": "≈",
  "≃": "≈",
  "≅": "≈",
  "∓": "±",
  "≦": "≤",
  "⩽": "≤",
  "≧": "≥",
  "⩾": "≥",
  "≪": "≪",
  "≫": "≫",
  "≠": "≠",
};
const COMPARISONS = new Set(["<", ">", "≤", "≥", "≪", "≫", "≠", "≈"]);
/** The same as they are typed, in two signs. */
const IN_TWO_SIGNS: Readonly<Record<string, string>> = { "<=": "≤", "=<": "≤", ">=": "≥", "!=": "≠" };
/** Right behind a number it says that there are more: 50+. */
const OR_MORE = "+";
const DECIMAL_POINTS = new Set([".", "٫"]);
/** Of the currencies that Persian texts name, and the block of currency signs. Compiling Unicode's own pattern takes milliseconds. */
const CURRENCY = /[$¢£¤¥؋﷼\u20a0-\u20cf]/;
const SPACES = new Set([" ", "\u00a0", "\u202f", "\u2009"]);

/**
 * A number with the minus, the currency and the per cent at either side of its digits. Between two numbers such signs belong
 * to the first where they may.
 */
export function withSignsAround(text: string, [first, last]: Range, digits: string): { range: Range; value: string } {
  const after = signsAfter(text, last);
  const floor = endBefore(text, first);
  let [start, value] = [first, digits];
  const point = signBefore(text, start);
  if (point && DECIMAL_POINTS.has(point.character) && point.start >= floor && isFree(text, point.start)) {
    value = `0.${value}`;
    start = point.start;
  }
  const per = after.per ?? takeBefore(text, start, floor, perCent);
  start = Math.min(start, per?.range[0] ?? start);
  const minus = takeSign(text, start, floor);
  start = minus?.range[0] ?? start;
  const currency = after.currency ?? takeBefore(text, start, floor, currencySign);
  start = Math.min(start, currency?.range[0] ?? start);
  const outer = minus ? undefined : takeSign(text, start, floor);
  start = outer?.range[0] ?? start;
  const sign = minus?.written ?? outer?.written ?? "";
  return {
    range: [start, withoutInvisible(text, after.end)],
    value: `${sign}${currency?.written ?? ""}${value}${per?.written ?? ""}${after.more}`,
  };
}

function withoutInvisible(text: string, end: number): number {
  let last = end;
  while (kindOf(text.charCodeAt(last - 1)) === INVISIBLE) last--;
  return last;
}

interface Taken {
  readonly written: string;
  readonly range: Range;
}

type Say = (sign: string) => string | undefined;

/** Fullwidth and small signs are the plain ones. */
const plain = (sign: string): string => (sign >= "\ufe50" ? sign.normalize("NFKC") : sign);
const perCent: Say = (sign) => PER[plain(sign)];
const currencySign: Say = (sign) => (CURRENCY.test(plain(sign)) ? plain(sign) : undefined);

/** Per cent and currency behind digits, a plus that says that there are more, and where they end. */
function signsAfter(text: string, digitsEnd: number) {
  const first = takeAfter(text, digitsEnd, currencySign);
  const per = perAt(text, first?.range[1] ?? digitsEnd) ?? primeAt(text, digitsEnd);
  const end = per?.range[1] ?? first?.range[1] ?? digitsEnd;
  const currency = first ?? (per && takeAfter(text, end, currencySign));
  const last = Math.max(end, currency?.range[1] ?? 0);
  const plus = orMoreAt(text, last);
  return { per, currency, more: plus ? OR_MORE : "", end: plus?.end ?? last };
}

/** Per cent or degrees; a C or F behind the sign says of which scale: 40°C is 40℃. */
function perAt(text: string, end: number): Taken | undefined {
  const per = takeAfter(text, end, perCent);
  if (per?.written !== "°") return per;
  const scale = takeAfter(text, per.range[1], (sign) => SCALES[plain(sign)]);
  const behind = scale && signAt(text, scale.range[1]);
  const isWord = behind !== undefined && kindOf(behind.character.codePointAt(0) as number) === LETTER;
  return scale && !isWord ? { written: scale.written, range: [per.range[0], scale.range[1]] } : per;
}

function primeAt(text: string, end: number): Taken | undefined {
  const sign = signAt(text, end);
  const written = sign && PRIMES[sign.character];
  return written ? { written, range: [sign.start, sign.end] } : undefined;
}

/** A plus right behind a number that is not added to another: 50+, but not 50+2. */
function orMoreAt(text: string, end: number): Sign | undefined {
  const sign = signAt(text, end);
  if (!sign || plain(sign.character) !== OR_MORE) return undefined;
  const beside = signAt(text, sign.end);
  const next = beside && SPACES.has(beside.character) ? signAt(text, beside.end) : beside;
  return next && isDigit(next.character) ? undefined : sign;
}

/** Signs that stand between two numbers, of which both may claim some, are no more than these. */
const MOST_SIGNS = 6;

/** Where the number before ends, if it stands so near that it may claim signs of this one; else 0. */
function endBefore(text: string, start: number): number {
  let sign = signBefore(text, start);
  for (let count = 0; sign && count < MOST_SIGNS; count++) {
    if (isDigit(sign.character) || SUPERSCRIPT.test(sign.character)) return signsAfter(text, sign.end).end;
    sign = signBefore(text, sign.start);
  }
  return 0;
}

/**
 * A minus, a plus or a sign of comparison right before a number, with no letter or digit before it. A sign of comparison may
 * stand a space before it, but not where a line begins: there > says whose words follow.
 */
function takeSign(text: string, start: number, floor: number): Taken | undefined {
  const beside = signBefore(text, start);
  const isApart = beside !== undefined && SPACES.has(beside.character);
  const sign = isApart ? signBefore(text, beside.start) : beside;
  const two = sign && inTwoSigns(text, sign);
  const written = two?.written ?? (sign && BEFORE_NUMBER[plain(sign.character)]);
  const first = two?.range[0] ?? sign?.start ?? 0;
  if (!sign || !written || first < floor || !isFree(text, first)) return undefined;
  if (isApart && !(COMPARISONS.has(written) && isWithinLine(text, first))) return undefined;
  return { written, range: [first, sign.end] };
}

/** The sign of comparison that a sign and the one right before it are. */
function inTwoSigns(text: string, last: Sign): Taken | undefined {
  const first = signBefore(text, last.start);
  const written = first && IN_TWO_SIGNS[first.character + last.character];
  return written ? { written, range: [first.start, last.end] } : undefined;
}

/** Stands a sign amid a line, a space behind another word? Of << and -> neither compares anything. */
function isWithinLine(text: string, at: number): boolean {
  let last = signBefore(text, at);
  if (!last || !SPACES.has(last.character)) return false;
  while (last && (SPACES.has(last.character) || last.character === "\t")) last = signBefore(text, last.start);
  return last !== undefined && !/[\n\r>-]/.test(last.character);
}

/** A sign right before a number, or a space before it. */
function takeBefore(text: string, start: number, floor: number, say: Say): Taken | undefined {
  const beside = signBefore(text, start);
  const sign = beside && SPACES.has(beside.character) ? signBefore(text, beside.start) : beside;
  const written = sign && say(sign.character);
  return written && sign.start >= floor ? { written, range: [sign.start, sign.end] } : undefined;
}

/** A sign right behind a number, or a space behind it and then not right before another number. */
function takeAfter(text: string, end: number, say: Say): Taken | undefined {
  const beside = signAt(text, end);
  const isApart = beside !== undefined && SPACES.has(beside.character);
  const sign = isApart ? signAt(text, beside.end) : beside;
  const written = sign && say(sign.character);
  const next = sign && signAt(text, sign.end);
  if (!written || (isApart && next && isDigit(next.character))) return undefined;
  return { written, range: [sign.start, sign.end] };
}

/** Stands neither a letter nor a digit before a place? */
function isFree(text: string, at: number): boolean {
  const before = signBefore(text, at);
  return before === undefined || kindOf(before.character.codePointAt(0) as number) !== LETTER;
}
