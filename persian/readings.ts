import { monthNamed } from "./date-words";
import { foldText } from "./fold";
import { joinedWays, mayBeJoined } from "./joined";
import { beginsLinked } from "./linked";
import {
  isEachOne,
  isOtherWordToo,
  numberParts,
  numberPhrase,
  numeralOf,
  partsOfJoined,
  scaleOf,
  UNIT_WORDS,
  upToPause,
} from "./numbers";
import { areOtherWords } from "./other-words";
import { remembering } from "./remembering";
import { endsInSilentHe, withoutJoinedEzafe } from "./silent-he";
import { respelled, respelledTogether } from "./spelling";

/** A written word, as {@link readingsOf} reads it. */
export interface SpelledWord {
  /** Its folded parts, which ZWNJ divides. */
  readonly parts: readonly string[];
  /** Its value with its signs, where it is a number: see `writtenNumberAt`. */
  readonly number?: string | undefined;
  /** Does a pause, or more, part it from the word before? A number is not read across one. */
  readonly isParted?: boolean;
}

/** What written words may read: letters in a row, and where words that are written apart were joined for it. */
export interface Reading {
  readonly text: string;
  /** Where a part of a word begins that stands apart, by white space or ZWNJ. Offsets of {@link text}. */
  readonly borders: readonly number[];
  readonly joined: readonly Joined[];
}

/** What is read as one word: words written apart, or one behind an ezafe that is nothing. Offsets of the reading. */
interface Joined {
  readonly from: number;
  readonly to: number;
  /** Where the ending begins, if it is one: of به عنوان, read بعنوان, it is not. */
  readonly ending: number | undefined;
}

/** Rules seldom meet in a few words; more readings than these are no help. */
const MOST_READINGS = 8;
/** In UTF-16 units of folded text: seven words, and long ones. */
const LONGEST = 100;

/** The folded parts of one written word. Folding costs more than reading, and a word stands in many stretches. */
export const partsOf = (word: string): readonly string[] => foldText(word).split(PARTED).filter(Boolean);
/** A ligature may be words that spaces part. */
const PARTED = /[\u200c ]/u;

/**
 * What written words may read, as letters in a row: two stretches of words of which readings {@link agree} are the same words
 * in another spelling. The rules take words from apart to joined, never back: شما است reads شماست too, به عنوان بعنوان, کتاب ام
 * کتابم; the ezafe of a silent ه is nothing. Numbers, in digits or in words that are one by grammar, read as ‹digits›, so
 * that neighbours never run together; 42% reads as 42 درصد. A day reads the same as سیزده or سیزدهم before its month.
 * @param words in their order
 */
export function readingsOf(words: readonly SpelledWord[]): readonly Reading[] {
  if (!words.some(mayReadOtherwise)) return [words.flatMap(({ parts }) => parts).reduce(followed, NOTHING)];
  const written = words.flatMap(tokensOf);
  const plain = written.map(plainOf).reduce(followed, NOTHING);
  // What is longer than a few words is not spelled in another way, and would take more than linear time.
  if (plain.text.length > LONGEST) return [plain];
  let readings: readonly Reading[] = [NOTHING];
  let before: string | undefined;
  let isBehindEzafe = false;
  for (let at = 0; at < written.length; ) {
    const number = numberAt(written, at);
    if (number) {
      readings = readings.map((reading) => followed(reading, number.text));
      before = undefined;
      isBehindEzafe = false;
      at += number.taken;
      continue;
    }
    if (isMonthSaid(written, at)) {
      at++;
      continue;
    }
    const last = before;
    const own = withAlef((written[at] as Token).part, last);
    const part = partAlone(own);
    const isEzafe = last !== undefined && (part === "ی" || part === "ء") && endsInSilentHe(last);
    if (!isEzafe) {
      const ways = last === undefined ? [] : joinedWays(last, part);
      const longer = readings.flatMap((reading) => [
        isBehindEzafe ? behindEzafe(reading, part) : followed(reading, part),
        ...(last !== undefined && reading.text.endsWith(last) ? ways.map((way) => joinedTo(reading, last, way)) : []),
      ]);
      readings = withoutTwins(longer).slice(0, MOST_READINGS);
      before = part;
    }
    isBehindEzafe = isEzafe || (own.endsWith("هی") && part.endsWith("ه"));
    at++;
  }
  const spell = words.length === 1 ? respelled : respelledTogether;
  return withoutTwins([...readings.map((reading) => respelledWhole(reading, spell)), plain]);
}

/**
 * Do two readings say that their words are the same? Words apart that one has joined are written as one by the other, or
 * with the same ending apart: شما است is شماست, and تالشی است تالشی ست, but تنها است is no تنه است, and نام‌های no نامه‌ای.
 */
export const agree = (one: Reading, other: Reading): boolean =>
  one.text === other.text &&
  !areOtherWords(one.text, one.borders, other.borders) &&
  one.joined.every((it) => isWrittenIn(other, it)) &&
  other.joined.every((it) => isWrittenIn(one, it));

/** What ZWNJ sets apart before an ending: آن‌هاست is آنها است. */
const PLURAL = "ها";
/** Of other words this makes others: منت‌هاست is not منتها است. */
const MAY_BE_MANY = /^(?:ان|این)$/u;

function isWrittenIn({ text, borders }: Reading, { from, to, ending }: Joined): boolean {
  const isPlural = (border: number) =>
    text.slice(border, ending) === PLURAL && ending !== undefined && MAY_BE_MANY.test(text.slice(from, border));
  const within = borders.filter((border) => border > from && border < to && !isPlural(border));
  if (within.length === 0) return true;
  return within.length === 1 && within[0] === ending && (to === text.length || borders.includes(to));
}

const NOTHING: Reading = { text: "", borders: [], joined: [] };

const followed = ({ text, borders, joined }: Reading, part: string): Reading => ({
  text: text + part,
  borders: [...borders, text.length],
  joined,
});

/** The ending ای, or یی for it, and what may follow it; of ییلاق both belong to the word. */
const WITH_TWO_YE = /^یی(?:$|ست|ها|م|د|ن)/u;

/** Behind a silent ه the ending ای is written ئی and یی too: مبارزه‌ئی. */
const withAlef = (part: string, before: string | undefined): string =>
  WITH_TWO_YE.test(part) && before !== undefined && endsInSilentHe(before) ? `ا${part.slice(1)}` : part;

/** An ezafe that is left out begins no word: فتنه‌ی یمن is no فتنه‌ی من. */
function behindEzafe(reading: Reading, part: string): Reading {
  const [from, to] = [reading.text.length, reading.text.length + part.length];
  return { ...followed(reading, part), joined: [...reading.joined, { from, to, ending: undefined }] };
}

/** @param way what the last part of a reading and the next one are as one */
function joinedTo({ text, borders, joined }: Reading, last: string, way: string): Reading {
  const from = text.length - last.length;
  const ending = way.startsWith(last) && !isPrefix(last) ? text.length : undefined;
  const to = from + way.length;
  return {
    text: text.slice(0, from) + way,
    borders: [...borders, ending ?? from + 1],
    joined: [...joined, { from, to, ending }],
  };
}

const isPrefix = (part: string) => part === "به" || part === "چه";

/** In one spelling also where several words are spelled so together: سوء استفاده. */
function respelledWhole(reading: Reading, spell: (letters: string) => string): Reading {
  const text = spell(reading.text);
  if (text === reading.text) return reading;
  let same = 0;
  while (text[same] === reading.text[same]) same++;
  const moved = (at: number) => (at > same ? at + text.length - reading.text.length : at);
  return {
    text,
    borders: reading.borders.map(moved),
    joined: reading.joined.map(({ from, to, ending }) => ({
      from: moved(from),
      to: moved(to),
      ending: ending === undefined ? undefined : moved(ending),
    })),
  };
}

/** Without those that read the same by joining the same words. */
function withoutTwins(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const seen = new Set<string>();
  return readings.filter(({ text, joined }) => {
    const key = `${text} ${joined.map(({ from, to }) => `${from}-${to}`).join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * May a word read otherwise than its letters, alone or beside others? Stretches without such a word on either side are the
 * same words only where they are the same letters.
 */
export const mayReadOtherwise = ({ parts, number }: SpelledWord): boolean =>
  number !== undefined || parts.some(partMayReadOtherwise) || (parts.length > 1 && isRespelled(parts.join("")));

const isRespelled = remembering((word): boolean => respelled(word) !== word);

const partMayReadOtherwise = remembering(
  (part): boolean =>
    /\d/u.test(part) ||
    part === "ی" ||
    part === "ء" ||
    part === FIRST_DAY ||
    part.endsWith(MONTH) ||
    CONTRACTIONS.has(part) ||
    WITH_TWO_YE.test(part) ||
    mayBeJoined(part) ||
    beginsLinked(part) ||
    partAlone(part) !== part ||
    partsOfNumber(part).some((it) => numeralOf(it) !== undefined),
);

/** What a part reads by itself. */
const partAlone = remembering((part) => {
  const one = respelled(part);
  return withoutJoinedEzafe(one) ?? one;
});

/** Two words that older spelling writes as one, and shorter. */
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ازین", ["از", "این"]],
  ["درین", ["در", "این"]],
  ["ترا", ["تو", "را"]],
  ["مرا", ["من", "را"]],
]);

/** A part of a word, or a number. */
interface Token {
  readonly part: string;
  readonly number?: string | undefined;
  /** Is the word more than this part? */
  readonly isPart: boolean;
  /** Does a comma or more part it from the word before? */
  readonly isParted: boolean;
}

const WITH_SCALE = /^(.+)(هزار|میلیون|میلیارد)$/u;

/** بیست‌وسه and بیستوسه, and دوهزار and ۵۲هزار without their space. */
function partsOfNumber(part: string): readonly string[] {
  const [, count = "", scale = ""] = WITH_SCALE.exec(part) ?? [];
  const isCount = /^\d{1,3}$/u.test(count) || /^\d+$/u.test(numeralOf(count) ?? "");
  return isCount ? [count, scale] : (partsOfJoined(part) ?? numberParts([part]));
}

/** آبانماه, without its space. */
function partsOfMonth(part: string): readonly string[] {
  const name = part.endsWith(MONTH) ? part.slice(0, -MONTH.length) : "";
  return isMonthName(name) ? [name, MONTH] : [part];
}

/** The tokens of words that were read before: a word stands in many stretches. */
const tokensRead = new WeakMap<SpelledWord, readonly Token[]>();

function tokensOf(word: SpelledWord): readonly Token[] {
  const known = tokensRead.get(word);
  if (known) return known;
  const own = tokensIn(word);
  tokensRead.set(word, own);
  return own;
}

function tokensIn({ parts, number, isParted = false }: SpelledWord): readonly Token[] {
  if (number !== undefined) return [{ part: "", number, isPart: false, isParted }];
  const whole = (parts.length === 1 && CONTRACTIONS.get(parts[0] as string)) || parts;
  const own = whole.flatMap(partsOfNumber).flatMap(partsOfMonth);
  return own.map((part, at) => ({ part, isPart: own.length > 1, isParted: at === 0 && isParted }));
}

const delimited = (digits: string): string => `‹${digits}›`;

/** As it is written, with digits that run into no others. */
const plainOf = ({ part, number }: Token): string =>
  number === undefined ? part.replace(/\d+/gu, delimited) : spokenValue(number);

const PER_CENT = "درصد";
const UNIT: Readonly<Record<string, string>> = { "%": PER_CENT, "﷼": "ریال", $: "دلار", "€": "یورو" };

/** 42% is 42 درصد, ﷼100 is 100 ریال, and $100 is 100 دلار. */
function spokenValue(number: string): string {
  const [, currency = "", digits = "", percent = ""] = /^([﷼$€]?)([^%﷼$€]+)(%?)$/u.exec(number) ?? [];
  return digits === "" ? delimited(number) : `${delimited(digits)}${UNIT[percent] ?? ""}${UNIT[currency] ?? ""}`;
}

const ORDINAL_ENDING = /^(?:م|ام|امین|مین)$/u;
/** Of a month; elsewhere it is no number. */
const FIRST_DAY = "اول";
const MONTH = "ماه";
/** Behind و: سه و نیم میلیون. */
const HALF = "نیم";
const MINUS = "منفی";
/** What is counted in one word with its number: ده‌ساعته, شش‌ماهه. */
const COUNTED = /^(?:سال|ماه|روز|ساعت|دقیقه|هفته|نفر|درصد|جانبه|گانه|برابر|طبقه)/u;
const DAY = /^(?:[12]?\d|3[01])$/u;
const YEAR = /^(?:1[34]|19|20)\d\d$/u;

interface NumberRead {
  readonly taken: number;
  readonly text: string;
}

/** A number from one place on: بیست و دو, سیزدهم, ۱۳ ام, ۴۲٪. */
function numberAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const own = tokens[at] as Token;
  if (own.number === undefined && !mayBeginNumber(own.part)) return undefined;
  const weekdayNumber = own.number ?? own.part;
  if (/^[1-5]$/u.test(weekdayNumber) && tokens[at + 1]?.part === "شنبه" && !tokens[at + 1]?.isParted)
    return { taken: 2, text: weekday(weekdayNumber) };
  if (own.part === MINUS) return negative(tokens, at);
  if (isEachOne(tokens[at - 1]?.part, own.part, tokens[at + 1]?.part)) return undefined;
  const signed = signedAt(tokens, at);
  const found = digitsAt(tokens, at, signed) ?? (own.number === undefined ? undefined : { taken: 1, digits: signed });
  if (!found) return withDigits(own.part);
  const last = tokens[at + found.taken - 1]?.part ?? "";
  // Before its noun an ordinal ends otherwise than behind it: دومین کنگره, کنگره دوم.
  const digits = last.endsWith("مین") ? found.digits.replace(/م$/u, "مین") : found.digits;
  const day = digits.replace(/م$/u, "");
  const isDay = DAY.test(day) && isMonth(tokens, at + found.taken);
  return { taken: found.taken, text: isDay ? delimited(day) : spokenValue(digits) };
}

/** Most words begin no number, and are read in many stretches. */
const mayBeginNumber = remembering(
  (part): boolean => /\d/u.test(part) || part === MINUS || part === FIRST_DAY || numeralOf(part) !== undefined,
);

/** منفی پنج is −۵. */
function negative(tokens: readonly Token[], at: number): NumberRead | undefined {
  const number = at + 1 < tokens.length && !tokens[at + 1]?.isParted ? numberAt(tokens, at + 1) : undefined;
  return number && /^‹\d/u.test(number.text)
    ? { taken: number.taken + 1, text: `‹-${number.text.slice(1)}` }
    : undefined;
}

const weekday = (day: string): string => `${UNIT_WORDS[Number(day) - 1]}شنبه`;
const WEEKDAY = /^([1-5])شنبه$/u;

/** ۴۲ساله: a word with digits in it; of ۵شنبه they are no number. */
function withDigits(part: string): NumberRead | undefined {
  const day = WEEKDAY.exec(part)?.[1];
  if (day !== undefined) return { taken: 1, text: weekday(day) };
  return /\d/u.test(part) ? { taken: 1, text: part.replace(/\d+/gu, delimited) } : undefined;
}

/** Does a month stand there, or ماه before one: اول ماه مه? Of می‌شود a part is called as May is in Afghanistan. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at]?.part === MONTH ? at + 1 : at;
  const name = tokens[named]?.part ?? "";
  if (tokens[at]?.isParted || tokens[named]?.isParted) return false;
  const isVerb = name === "می" && !/^\d/u.test(tokens[named + 1]?.number ?? "");
  return isMonthName(name) && !isVerb;
}

function isMonthName(name: string): boolean {
  const month = monthNamed(name);
  return month !== undefined && !month.isWordToo;
}

/** Is ماه there, between the name of a month and a year: آبان ماه ۱۴۰۰? In ۱۶ آذر ماه رمضان it belongs to what follows. */
function isMonthSaid(tokens: readonly Token[], at: number): boolean {
  const [name, own, year] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.part !== MONTH || own.isParted || year === undefined || year.isParted) return false;
  return isMonthName(name?.part ?? "") && YEAR.test(year.number ?? "");
}

interface Digits {
  readonly taken: number;
  readonly digits: string;
}

const FRACTION = /^(\d+)\/(\d+)(%?)$/u;

/**
 * What a slash says in a number: before per cent or millions it is a decimal mark, as it is typed in much of the press; elsewhere
 * it may be that of a fraction, and ۱/۲ is ½. @param next the word behind it
 */
function withoutSlash(number: string, next: string): string {
  const isDecimal = number.endsWith("%") || next === PER_CENT || (next !== "هزار" && scaleOf(next) !== undefined);
  return number.replace(FRACTION, isDecimal ? "$1.$2$3" : "$1\u2044$2$3");
}

/** ۱٫۵ میلیون is a number of seven digits. @param next the word behind it */
function scaled(decimal: Digits, next: string): Digits {
  const [whole = "", part = ""] = decimal.digits.split(".");
  const value = (Number(whole + part) * (scaleOf(next) ?? 0)) / 10 ** part.length;
  return value > 0 && Number.isInteger(value) ? { taken: decimal.taken + 1, digits: String(value) } : decimal;
}

/** A number with its signs, and a slash for what it says before the next word; nothing where none is written in digits. */
function signedAt(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  return withoutSlash(tokens[at]?.number ?? "", next === undefined || next.isParted ? "" : next.part);
}

/** @param signed see {@link signedAt} */
function digitsAt(tokens: readonly Token[], at: number, signed: string): Digits | undefined {
  const written = (more: number): string | undefined => {
    const token = tokens[at + more];
    if (token?.number === undefined) return token?.part;
    return /^\d+$/u.test(token.number) ? token.number : "";
  };
  const wordAt = upToPause(written, (more) => tokens[at + more]?.isParted ?? false);
  const phrase = numberPhrase(wordAt, { isLarge: true });
  const [word = "", next = ""] = [wordAt(0), wordAt(1)];
  const decimal = /^\d+\.\d+$/u.test(signed) ? signed : undefined;
  // Before هزار it may be the number of a paragraph: بند 1.5.
  if (decimal !== undefined) return scaled({ taken: 1, digits: decimal }, next === "هزار" ? "" : next);
  const whole = phrase?.digits ?? (/^\d{1,3}$/u.test(word) ? word : numeralOf(word)) ?? "";
  const taken = phrase?.taken ?? 1;
  const hasHalf = wordAt(taken) === "و" && wordAt(taken + 1) === HALF;
  if (hasHalf && /^\d{1,3}$/u.test(whole))
    return scaled({ taken: taken + 2, digits: `${whole}.5` }, wordAt(taken + 2) ?? "");
  if (phrase) return phrase;
  if (next === "شنبه") return undefined;
  if (/^\d{1,3}$/u.test(word) && ORDINAL_ENDING.test(next)) return { taken: 2, digits: `${Number(word)}م` };
  if (/^\d{1,3}$/u.test(word) && isThousands(tokens, at)) return { taken: 2, digits: word + next };
  if (tokens[at]?.isPart && isOtherWordToo(word) && !ORDINAL_ENDING.test(next) && !COUNTED.test(next)) return undefined;
  if (word === FIRST_DAY && isMonth(tokens, at + 1)) return { taken: 1, digits: "1" };
  const one = numeralOf(word);
  if (one === undefined) return undefined;
  const isOrdinal = /\d$/u.test(one) && ORDINAL_ENDING.test(next);
  return isOrdinal ? { taken: 2, digits: `${one}م` } : { taken: 1, digits: one };
}

/** ۱۲ ۳۴۵, with a space for what parts thousands. A number of four digits has none: ۱ ۴۰۰ is two. */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]].map((it) => it?.number ?? it?.part ?? "");
  return /^[1-9]\d{1,2}$/u.test(first ?? "") && /^\d{3}$/u.test(second ?? "") && !tokens[at + 1]?.isParted;
}
