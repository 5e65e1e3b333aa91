import { wordsIn } from "./words-in";

const UNITS = "یک دو سه چهار پنج شش هفت هشت نه";
/** One to nine, in order. */
export const UNIT_WORDS: readonly string[] = UNITS.split(" ");
const TEENS = "ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده";
const TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود";
const HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد";

/** Not alone: they are articles, runs, lungs, negations, villages too. */
const OTHER_WORDS_TOO = wordsIn("یک دو شش نه ده سی");

/** What a number word may follow: of بیست و سه the second is smaller than the first. */
type Size = "unit" | "teen" | "ten" | "hundred" | "scale";

interface Numeral {
  readonly value: number;
  readonly size: Size;
  readonly ordinal: boolean;
}

const numerals = new Map<string, Numeral>();
add(UNITS, "unit", (at) => at + 1);
add(TEENS, "teen", (at) => at + 10);
add("هیجده", "teen", () => 18);
add(TENS, "ten", (at) => (at + 2) * 10);
add(HUNDREDS, "hundred", (at) => (at + 1) * 100);
add("هزار", "scale", () => 1000);
add("یکصد", "hundred", () => 100);
add("یکهزار", "scale", () => 1000);
for (const [word, of] of [
  ["دوم", 2],
  ["سوم", 3],
] as const) {
  numerals.set(word, { value: of, size: "unit", ordinal: true });
  numerals.set(`${word}ین`, { value: of, size: "unit", ordinal: true });
}
numerals.set("سیام", { value: 30, size: "ten", ordinal: true });

function add(words: string, size: Size, valueAt: (at: number) => number): void {
  for (const [at, word] of words.split(" ").entries()) {
    const value = valueAt(at);
    numerals.set(word, { value, size, ordinal: false });
    for (const ending of ["م", "مین"]) numerals.set(word + ending, { value, size, ordinal: true });
  }
}
// سه and دو have ordinals of their own, سیم is a wire, and یکم a little.
for (const word of ["سهم", "سهمین", "دومین", "سیم", "سیمین", "یکم", "یکمین"]) numerals.delete(word);
numerals.set("دومین", { value: 2, size: "unit", ordinal: true });

/** سیزده is 13, سیزدهم and سیزدهمین are 13م. Undefined for what is no number, or another word too. Folded. */
export function numberOf(word: string): string | undefined {
  if (isDigit(word)) {
    const digits = /^(\d{1,3})(?:م|ام|مین|امین)$/.exec(word)?.[1];
    return digits === undefined ? undefined : `${Number(digits)}م`;
  }
  const numeral = numerals.get(word);
  return numeral === undefined || OTHER_WORDS_TOO.has(word) ? undefined : written(numeral.value, numeral.ordinal);
}

/** The same for what stands alone as a word: دو, ده and نه too, صفر, and یکم. Digits as they are. */
export function numeralOf(word: string): string | undefined {
  if (isDigit(word)) return numberOf(word);
  if (word === "صفر") return "0";
  const numeral = numerals.get(word) ?? FIRST.get(word);
  return numeral && written(numeral.value, numeral.ordinal);
}

/** Behind these یک counts nothing: of هر یک صد تومان each has a hundred. */
const EACH = wordsIn("هر هیچ");

/** Does یک, behind a word and before a number, belong to that word: هر یک صد? */
export const isEachOne = (before: string | undefined, word: string, next: string | undefined): boolean =>
  word === "یک" && before !== undefined && EACH.has(before) && numerals.has(next ?? "");

/** Is it a number word that is another word too: one, six, no? */
export const isOtherWordToo = (word: string): boolean => OTHER_WORDS_TOO.has(word);

/** Parts of a written word, with the و before a number as a part of its own: بیست‌وسه. */
export function numberParts(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (part.startsWith("و") && following(part.slice(1)) ? ["و", part.slice(1)] : [part]));
}

/** هفتادوپنج, written as one word: its number words, and the و between them; undefined for what is none. */
export function partsOfJoined(word: string): readonly string[] | undefined {
  for (let and = word.indexOf("و"); and > 0; and = word.indexOf("و", and + 1)) {
    const numeral = numerals.get(word.slice(0, and));
    if (!numeral || numeral.ordinal) continue;
    const rest = word.slice(and + 1);
    const others = following(rest) ? [rest] : partsOfJoined(rest);
    const next = following(others?.[0] ?? "");
    if (others && next && FOLLOWED_BY[numeral.size].includes(next.size)) return [word.slice(0, and), "و", ...others];
  }
  return undefined;
}

/** A number of several words: how many of them, and the digits. */
export interface NumberPhrase {
  readonly taken: number;
  readonly digits: string;
}

/** May a number of several words begin so? */
export function beginsNumber(word: string): boolean {
  return numerals.get(word)?.ordinal === false || isHundreds(word);
}

/**
 * The words from one place on, as {@link numberPhrase} asks for them, as far as no pause stands between: «یک، صد و بیست» are
 * two numbers.
 * @param isParted whether a pause stands before the word so many places on
 */
export function upToPause(
  wordAt: (at: number) => string | undefined,
  isParted: (at: number) => boolean,
): (at: number) => string | undefined {
  return (at) => {
    for (let between = 1; between <= at; between++) if (isParted(between)) return undefined;
    return wordAt(at);
  };
}

/** Numbers of so many zeros have names of their own: دو میلیون, پنج میلیارد. */
const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ["میلیون", 1e6],
  ["میلیارد", 1e9],
  ["تریلیون", 1e12],
]);

/** What a number before this word is multiplied by: هزار, میلیون. */
export const scaleOf = (word: string): number | undefined => (word === "هزار" ? 1000 : LARGE_SCALES.get(word));

/**
 * بیست و سه, صد و ده, دو هزار و پانصد, ۳ هزار, بیست و سوم, and where asked for دو میلیون و سیصد هزار: the number that the
 * first words are. Undefined when they are not two number words at least.
 * @param wordAt the word so many places on, folded; undefined where the phrase must end
 * @param isLarge whether millions are numbers, and hundreds in two words (یک صد, and سه صد as in Afghanistan): who searches
 * for a word wants millions to be a word
 */
export function numberPhrase(
  wordAt: (at: number) => string | undefined,
  { isLarge = false } = {},
): NumberPhrase | undefined {
  let whole: Read = { taken: 0, value: 0, ordinal: false };
  for (let largest = Number.POSITIVE_INFINITY; largest > 1 && !whole.ordinal; ) {
    const isFirst = whole.taken === 0;
    if (!isFirst && wordAt(whole.taken) !== "و") break;
    const from = isFirst ? 0 : whole.taken + 1;
    const next = scaledAt(wordAt, from, isLarge);
    if (!next || next.scale >= largest) break;
    whole = { taken: from + next.taken, value: whole.value + next.value, ordinal: next.ordinal };
    largest = next.scale;
  }
  return whole.taken > 1 ? phrase(whole) : undefined;
}

/** پانصد, دو هزار, هزار, صد هزار میلیارد: a number below a thousand and what it is multiplied by. */
function scaledAt(wordAt: (at: number) => string | undefined, from: number, isLarge: boolean) {
  const first = (isLarge ? hundredsApart(wordAt, from) : undefined) ?? below1000(wordAt, from);
  let [taken, scale, ordinal] = [first?.taken ?? 0, 1, first?.ordinal ?? false];
  for (let isMore = !ordinal; isMore; ) {
    const word = wordAt(from + taken) ?? "";
    const numeral = numerals.get(word);
    const own = numeral?.size === "scale" && scale === 1 ? numeral.value : isLarge ? LARGE_SCALES.get(word) : undefined;
    isMore = own !== undefined && (taken > 0 || own === 1000);
    if (!isMore || own === undefined) break;
    scale *= own;
    taken++;
    ordinal = own === 1000 && (numeral?.ordinal ?? false);
    isMore = !ordinal && own === 1000;
  }
  return taken === 0 ? undefined : { taken, value: (first?.value ?? 1) * scale, scale, ordinal };
}

interface Read {
  readonly taken: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** ۱۳ م, ۱۳ ام. Not امین, which is a name, nor مین, a mine. */
const ORDINAL_APART = /^ا?م$/;

const FOLLOWED_BY: Readonly<Record<Size, readonly Size[]>> = {
  hundred: ["ten", "teen", "unit"],
  ten: ["unit"],
  teen: [],
  unit: [],
  scale: [],
};

/** Ordinals only behind و: alone یکم is a little too, and the first is اول. */
const FIRST: ReadonlyMap<string, Numeral> = new Map([
  ["یکم", { value: 1, size: "unit", ordinal: true }],
  ["یکمین", { value: 1, size: "unit", ordinal: true }],
]);

const following = (word: string): Numeral | undefined => numerals.get(word) ?? FIRST.get(word);

function below1000(wordAt: (at: number) => string | undefined, from: number): Read | undefined {
  const word = wordAt(from) ?? "";
  if (isHundreds(word)) {
    const ordinal = ORDINAL_APART.test(wordAt(from + 1) ?? "");
    return { taken: ordinal ? 2 : 1, value: Number(word), ordinal };
  }
  const numeral = numerals.get(word);
  if (numeral === undefined || numeral.size === "scale") return undefined;
  return withFollowing(wordAt, from, numeral, 1);
}

/** یک صد و بیست: what follows a number word, of which so many words are read. */
function withFollowing(wordAt: (at: number) => string | undefined, from: number, first: Numeral, taken: number): Read {
  let last = first;
  let read: Read = { taken, value: last.value, ordinal: last.ordinal };
  while (!read.ordinal && wordAt(from + read.taken) === "و") {
    const next = following(wordAt(from + read.taken + 1) ?? "");
    if (next === undefined || !FOLLOWED_BY[last.size].includes(next.size)) break;
    read = { taken: read.taken + 2, value: read.value + next.value, ordinal: next.ordinal };
    last = next;
  }
  return read;
}

const HUNDRED = "صد";
/** Spelled as no. */
const NINE = 9;

/** یک صد, سه صد: a number of hundreds in two words, and what follows it. Of سه صدم the second is a part of one, and نه صد is no hundred too. */
function hundredsApart(wordAt: (at: number) => string | undefined, from: number): Read | undefined {
  const unit = numerals.get(wordAt(from) ?? "");
  if (unit?.size !== "unit" || unit.ordinal || unit.value === NINE || wordAt(from + 1) !== HUNDRED) return undefined;
  const hundred = numerals.get(HUNDRED) as Numeral;
  return withFollowing(wordAt, from, { ...hundred, value: unit.value * 100 }, 2);
}

const phrase = ({ taken, value, ordinal }: Read): NumberPhrase => ({ taken, digits: written(value, ordinal) });
const written = (value: number, ordinal: boolean): string => `${value}${ordinal ? "م" : ""}`;
const isDigit = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
const isHundreds = (word: string): boolean => isDigit(word) && /^\d{1,3}$/.test(word);
