import { BROKEN_PLURALS } from "../assets/lexicon/broken-plurals";
import { ENDINGS } from "./endings";
import { foldText } from "./fold";
import type { Lexicon } from "./lexicon";
import { lexicon } from "./lexicon";
import { numberWords } from "./numbers";
import { respelled } from "./spelling";
import { verbOf } from "./verbs";

/** Forms of verbs that are first of all nouns: a man, an institution, an income, a slave. */
const NOUNS_FIRST = new Set(foldText("مرد نهاد درآمد برده زاد کنده رسته خفت گرد بند بهتر شدید مانند").split(" "));
/** Nouns that are commoner as verbs, yet with an ending of nouns are nouns: کردها are Kurds. */
const NOUN_WITH_ENDING = new Set(foldText("کرد مرد نهاد برد باد").split(" "));

/** Broken plurals to their singular. */
export const singulars = new Map<string, string>();
for (const line of foldText(BROKEN_PLURALS).trim().split("\n")) {
  const [singular, plurals] = line.split(": ") as [string, string];
  for (const plural of plurals.split(" ")) singulars.set(respelled(plural), respelled(singular));
}

/** Words that look like a plural or a form of another, and have become words of their own: elections are no choices. */
const WORDS_OF_THEIR_OWN = new Set(
  foldText(
    "انتخابات تظاهرات مطبوعات امارات صادرات واردات عملیات تشکیلات تاسیسات انتشارات مخابرات الهیات ادبیات مالیات وقتی مصالح",
  ).split(" "),
);

/** Endings of those who do a thing; with ی they are what is done: سرمایه‌گذار, سرمایه‌گذاری. */
const DOER =
  /..(?:گذار|گزار|دار|گر|کار|ساز|ریز|گیر|نویس|شناس|پذیر|طلب|خواه|باز|فروش|پرداز|بند|نگار|دوز|یاب|سنج|گرا|مند|ران|خوان|پرور|انداز|گو|جو|شکن|پرست)$/u;

/** What a word is reduced to, and whether that is known or the word was merely left as it was. */
export interface Lemma {
  readonly lemma: string;
  readonly known: boolean;
}

/** @param words the lexicon that decides; the bundled one, unless it is being made */
export function lemmaOf(written: string, words: Lexicon = lexicon): Lemma {
  const word = respelled(written);
  const number = numberWords.get(word);
  if (number) return { lemma: number, known: true };
  const found = whole(word, words) ?? inflected(word, words, 4);
  if (found !== undefined) return { lemma: found, known: true };
  return { lemma: withoutPlural(word), known: false };
}

/** A word that is one without taking anything off. */
function whole(word: string, words: Lexicon): string | undefined {
  const singular = singulars.get(word);
  if (singular) return singular;
  if (NOUNS_FIRST.has(word) || WORDS_OF_THEIR_OWN.has(word)) return word;
  const verb = verbOf(word);
  if (verb && (verb.how === "sure" || words(word) === undefined)) return verb.infinitive;
  return words(word) === undefined ? undefined : word;
}

/** The word that this is a form of, by endings of an order below `order`. */
export function inflected(word: string, words: Lexicon, order: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { ending, instead, after, order: own, class: wanted, weak } of ENDINGS) {
    if (own >= order || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length) + instead;
    const stays = stem.length - (weak ? 2.5 : 0);
    if (stays <= most || !after.test(stem)) continue;
    if (ending === "ی" && DOER.test(stem) && words(stem) !== undefined) continue;
    const base = baseOf(stem, words, wanted) ?? (own > 1 ? inflected(stem, words, own) : undefined);
    if (base === undefined) continue;
    if (PLURAL_IN_HA.test(stem)) return base;
    best = base;
    most = stays;
  }
  return best;
}

/** فرصتهای is فرصت‌های, and only where there is no such word, تودهای is توده‌ای. */
const PLURAL_IN_HA = /..ها$/u;

function baseOf(stem: string, words: Lexicon, wanted: number): string | undefined {
  const singular = wanted === 0 ? singulars.get(stem) : undefined;
  if (singular) return singular;
  if (WORDS_OF_THEIR_OWN.has(stem) || NOUNS_FIRST.has(stem)) return stem;
  if (NOUN_WITH_ENDING.has(stem)) return stem;
  const known = words(stem);
  const verb = verbOf(stem);
  if (verb && verb.form !== "finite" && wanted === 0) return verb.infinitive;
  if (known === undefined || (wanted !== 0 && (known & wanted) === 0)) return undefined;
  return verb && verb.form !== "finite" && verb.how === "sure" ? verb.infinitive : stem;
}

const PLURAL = /^(.{3,}?)ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?$/u;

/** Of a word that nobody knows only the plural is taken off: no word but a plural ends so. */
function withoutPlural(word: string): string {
  return PLURAL.exec(word)?.[1] ?? word;
}
