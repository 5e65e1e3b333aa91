import { wordsIn } from "./words-in";

const UNITS = "یک دو سه چهار پنج شش هفت هشت نه";
const TEENS = "ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده";
const TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود";
const HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد";

/** Not alone: they are articles, runs, lungs, negations, villages too. */
const OTHER_WORDS_TOO = wordsIn("یک دو شش نه ده سی");

/** What a number word may follow: of بیست و سه the second is smaller than the first. */
type Size = "unit" | "teen" | "ten" | "hundred" | "thousand";

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
add("هزار", "thousand", () => 1000);
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

/** The same for what can only be a number, because it stands in the place of one: دو, ده and نه too. Digits as they are. */
export function numeralOf(word: string): string | undefined {
  if (isDigit(word)) return numberOf(word);
  const numeral = numerals.get(word);
  return numeral && written(numeral.value, numeral.ordinal);
}

/** Parts of a written word, with the و before a number as a part of its own: بیست‌وسه. */
export function numberParts(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (part.startsWith("و") && numerals.has(part.slice(1)) ? ["و", part.slice(1)] : [part]));
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
 * بیست و سه, صد و ده, دو هزار و پانصد, ۳ هزار, بیست و سوم: the number that the first words are. Undefined when they are
 * not two number words at least.
 * @param wordAt the word so many places on, folded; undefined where the phrase must end
 */
export function numberPhrase(wordAt: (at: number) => string | undefined): NumberPhrase | undefined {
  const first = below1000(wordAt, 0);
  const thousandsAt = first?.taken ?? 0;
  const thousand = first?.ordinal ? undefined : numerals.get(wordAt(thousandsAt) ?? "");
  if (thousand?.size !== "thousand") return first && first.taken > 1 ? phrase(first) : undefined;
  const thousands = (first?.value ?? 1) * 1000;
  const taken = thousandsAt + 1;
  const rest = thousand.ordinal || wordAt(taken) !== "و" ? undefined : below1000(wordAt, taken + 1);
  if (rest) return phrase({ taken: taken + 1 + rest.taken, value: thousands + rest.value, ordinal: rest.ordinal });
  return taken > 1 ? phrase({ taken, value: thousands, ordinal: thousand.ordinal }) : undefined;
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
  thousand: [],
};

function below1000(wordAt: (at: number) => string | undefined, from: number): Read | undefined {
  const word = wordAt(from) ?? "";
  if (isHundreds(word)) {
    const ordinal = ORDINAL_APART.test(wordAt(from + 1) ?? "");
    return { taken: ordinal ? 2 : 1, value: Number(word), ordinal };
  }
  let last = numerals.get(word);
  if (last === undefined || last.size === "thousand") return undefined;
  let read: Read = { taken: 1, value: last.value, ordinal: last.ordinal };
  while (!read.ordinal && wordAt(from + read.taken) === "و") {
    const next = numerals.get(wordAt(from + read.taken + 1) ?? "");
    if (next === undefined || !FOLLOWED_BY[last.size].includes(next.size)) break;
    read = { taken: read.taken + 2, value: read.value + next.value, ordinal: next.ordinal };
    last = next;
  }
  return read;
}

const phrase = ({ taken, value, ordinal }: Read): NumberPhrase => ({ taken, digits: written(value, ordinal) });
const written = (value: number, ordinal: boolean): string => `${value}${ordinal ? "م" : ""}`;
const isDigit = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
const isHundreds = (word: string): boolean => isDigit(word) && /^\d{1,3}$/.test(word);
