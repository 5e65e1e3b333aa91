import type { Random } from "../../../scripts/verdict/random";
import { pick } from "../../../scripts/verdict/random";
import type { AlteredRow, Change } from "../../bench/tell/tell-data";
import { RESPELLINGS } from "../respell";

/** A quotation altered: what a page then says, and what is true of it. */
export interface Altered extends Pick<AlteredRow, "truth" | "how"> {
  readonly words: readonly string[];
}

/** Alters the words of a quotation; nothing where they give no occasion. */
type Alter = (words: readonly string[], random: Random) => Altered | undefined;

/** The letters of a word without the punctuation that it bears. */
const CORE = /[\p{L}\p{N}\p{M}\u200C]+/u;
const coreOf = (word: string): string => CORE.exec(word)?.[0] ?? "";

/** Words that stand in no statement. */
export const STRANGERS = ["آبشار", "قایق", "لیوان", "گوزن", "پلکان", "ترانه"];
const PLACES = ["ایران", "خوزستان", "سوریه", "عراق", "روسیه", "آلمان", "استرالیا"];
export const OTHER_PLACES = ["بلوچستان", "مازندران", "یونان", "تونس", "برزیل"];
const NUMBER_WORDS = ["اول", "دوم", "هشت", "دوازدهم", "پانزده", "شانزده", "نهم"];
const OTHER_NUMBER_WORDS = ["سوم", "هفت", "پنجم", "چهارده", "نوزده"];
/** A verb, and what says the contrary. */
const VERBS: readonly (readonly [string, string])[] = [
  ["است", "نیست"],
  ["شد", "نشد"],
  ["کرد", "نکرد"],
  ["شود", "نشود"],
  ["کنید", "نکنید"],
  ["باید", "نباید"],
  ["دارد", "ندارد"],
  ["شده", "نشده"],
  ["کنیم", "نکنیم"],
];
const CONTRARY = new Map(VERBS.flatMap(([yes, no]) => [[yes, no] as const, [no, yes] as const]));
const NEGATIONS = ["نه", "بدون", "بی", "هیچ", "غیر"];
/** Words that the ی at their ends makes other words of. */
const OF_HE = /^\p{L}{2,}[او]ه$/u;
const OF_HE_YE = /^\p{L}{2,}[او]هی$/u;

type Where = "first" | "midst" | "last" | "anywhere";

/** A place where a word fits; the midst leaves three words on either side. */
function placeOf(words: readonly string[], random: Random, where: Where, fits: (core: string) => boolean) {
  const [from, to] = { first: [0, 1], midst: [3, -3], last: [-1, undefined], anywhere: [0, undefined] }[where];
  const first = from !== undefined && from < 0 ? words.length + from : (from ?? 0);
  const places = words.slice(first, to).flatMap((word, at) => (fits(coreOf(word)) ? first + at : []));
  return places.length > 0 ? pick(random, places) : undefined;
}

/** One word changed to another. */
function changing(
  where: Where,
  fits: (core: string) => boolean,
  other: (core: string, random: Random) => string,
): Alter {
  return (words, random) => {
    const at = placeOf(words, random, where, fits);
    const word = at === undefined ? undefined : words[at];
    if (at === undefined || word === undefined) return undefined;
    const core = coreOf(word);
    const changed = other(core, random);
    return { words: words.with(at, word.replace(core, changed)), truth: [["changed", changed, core]], how: "edited" };
  };
}

const isWord = (core: string) => /^\p{L}{3,}$/u.test(core);
const isNumber = (core: string) => /^[۰-۹]{2,}$/.test(core);
const isPlace = (core: string) => PLACES.includes(core);
const stranger = (_: string, random: Random) => pick(random, STRANGERS);
const otherPlace = (_: string, random: Random) => pick(random, OTHER_PLACES);

const dropping =
  (fits: (core: string) => boolean): Alter =>
  (words, random) => {
    const at = placeOf(words, random, "midst", fits);
    const core = coreOf(words[at ?? -1] ?? "");
    if (at === undefined || coreOf(words[at - 1] ?? "") === core || coreOf(words[at + 1] ?? "") === core)
      return undefined;
    return { words: words.toSpliced(at, 1), truth: [["dropped", null, core]], how: "edited" };
  };

const adding =
  (added: (before: string, random: Random) => string): Alter =>
  (words, random) => {
    const at = placeOf(words, random, "midst", isWord);
    if (at === undefined) return undefined;
    const word = added(coreOf(words[at] ?? ""), random);
    return { words: words.toSpliced(at + 1, 0, word), truth: [["added", word, null]], how: "edited" };
  };

/** Nothing may be told of it. */
const respelling =
  (respell: (text: string) => string): Alter =>
  (words) => ({ words: respell(words.join(" ")).split(" "), truth: [], how: "respelled" });

const swapping =
  (where: (words: readonly string[], random: Random) => number | undefined): Alter =>
  (words, random) => {
    const at = where(words, random) ?? 0;
    const [one = "", other = ""] = words.slice(at, at + 2);
    if (!isWord(one) || !isWord(coreOf(other)) || coreOf(one) === coreOf(other)) return undefined;
    return { words: words.toSpliced(at, 2, coreOf(other), one), truth: [], how: "moved" };
  };

const doublingTwo: Alter = (words, random) => {
  const at = placeOf(words, random, "midst", isWord) ?? 0;
  const two = words.slice(at, at + 2);
  if (!two.every(isWord) || two[0] === two[1]) return undefined;
  return { words: words.toSpliced(at, 0, ...two), truth: two.map((word) => ["added", word, null]), how: "edited" };
};

const leavingOut =
  (mark: readonly string[]): Alter =>
  (words) => {
    const middle = Math.floor(words.length / 2);
    const left: readonly Change[] = words.slice(middle - 2, middle + 2).map((word) => ["dropped", null, word]);
    return { words: words.toSpliced(middle - 2, left.length, ...mark), truth: left, how: "subset" };
  };

const TELLING = "numbers, negations, names";

/** Sorts of alteration: what an article called “the same” may never be, and the rest. */
export const ALTERATIONS: Readonly<Record<typeof TELLING | "words" | "nothing", Readonly<Record<string, Alter>>>> = {
  [TELLING]: {
    "a number of other digits": changing("anywhere", isNumber, (core) => `${core.slice(1)}۷`),
    "a decimal mark in a number": changing("anywhere", isNumber, (core) => `${core.slice(0, -1)}٫${core.slice(-1)}`),
    "a per cent sign after a number": changing("anywhere", isNumber, (core) => `${core}٪`),
    "a minus before a number": changing("anywhere", isNumber, (core) => `−${core}`),
    "a sign of comparison before a number": changing("anywhere", isNumber, (core) => `<${core}`),
    "a degree sign after a number": changing("anywhere", isNumber, (core) => `${core}°`),
    "a number in words, another": changing(
      "anywhere",
      (core) => NUMBER_WORDS.includes(core),
      (_, random) => pick(random, OTHER_NUMBER_WORDS),
    ),
    "a verb negated or not, in the midst": changing(
      "midst",
      (core) => CONTRARY.has(core),
      (core) => CONTRARY.get(core) ?? "",
    ),
    "a verb negated or not, first": changing(
      "first",
      (core) => CONTRARY.has(core),
      (core) => CONTRARY.get(core) ?? "",
    ),
    "a verb negated or not, last": changing(
      "last",
      (core) => CONTRARY.has(core),
      (core) => CONTRARY.get(core) ?? "",
    ),
    "a negation left out": dropping((core) => NEGATIONS.includes(core)),
    "a name, in the midst": changing("midst", isPlace, otherPlace),
    "a name, first": changing("first", isPlace, otherPlace),
    "a name, last": changing("last", isPlace, otherPlace),
  },
  words: {
    "a word replaced, in the midst": changing("midst", isWord, stranger),
    "a word replaced, first": changing("first", isWord, stranger),
    "a word replaced, last": changing("last", isWord, stranger),
    "a word left out": dropping(isWord),
    "a word put in": adding((_, random) => pick(random, STRANGERS)),
    "a word twice": adding((before) => before),
    "two words twice": doublingTwo,
    "two words in the other order": swapping((words, random) => placeOf(words, random, "midst", isWord)),
    "the first two words in the other order": swapping(() => 0),
    "the last two words in the other order": swapping(({ length }) => length - 2),
    "a beginning put before the first word": changing("first", isWord, (core) => `نو${core}`),
    "ی taken from ـاهی": changing(
      "anywhere",
      (core) => OF_HE_YE.test(core),
      (core) => core.slice(0, -1),
    ),
    "ی put after ـاه": changing(
      "anywhere",
      (core) => OF_HE.test(core),
      (core) => `${core}ی`,
    ),
    "the first word cut": changing(
      "first",
      (core) => /^\p{L}{6,}$/u.test(core),
      (core) => core.slice(2),
    ),
    "the last word cut": changing(
      "last",
      (core) => /^\p{L}{6,}$/u.test(core),
      (core) => core.slice(0, -2),
    ),
    "the middle left out, marked": leavingOut(["[…]"]),
    "the middle left out": leavingOut([]),
  },
  nothing: {
    "as it stands": respelling((text) => text),
    "other punctuation": respelling((text) => text.replace(/[،؛]/g, ",").replace(/[«»“”]/g, '"')),
    ...Object.fromEntries(
      Object.entries(RESPELLINGS)
        .filter(([name]) => name !== "no spaces" && name !== "line wraps")
        .map(([name, respell]) => [name, respelling(respell)]),
    ),
  },
};
