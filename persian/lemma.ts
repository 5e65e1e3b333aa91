import {
  ADJECTIVES_IN_HE,
  BROKEN_PLURALS,
  FAMILY_NAMES,
  NO_FORMS,
  NOUNS_FIRST,
  NOUNS_WITH_ENDING,
} from "../assets/lexicon/tables";
import { endingsOf } from "./endings";
import type { Lexicon } from "./lexicon";
import { lexicon } from "./lexicon";
import { numberOf } from "./numbers";
import { ownParticiple } from "./participles";
import { respelled } from "./spelling";
import type { VerbForm } from "./verbs";
import { verbOf } from "./verbs";
import { wordsIn } from "./words-in";

const nounsFirst = wordsIn(NOUNS_FIRST);
const nounsWithEnding = wordsIn(NOUNS_WITH_ENDING);
const noForms = wordsIn(NO_FORMS);
const familyNames = wordsIn(FAMILY_NAMES);
const adjectivesInHe = wordsIn(ADJECTIVES_IN_HE);

/** Broken plurals to their singular. */
export const singulars = new Map<string, string>();
for (const line of BROKEN_PLURALS.split("\n")) {
  const [singular, ...plurals] = line.split(" ") as [string, ...string[]];
  for (const plural of plurals) singulars.set(plural, singular);
}

/** Endings of those who do a thing; with ی they are what is done: سرمایه‌گذار, سرمایه‌گذاری. */
const DOER =
  /..(?:گذار|گزار|دار|گر|کار|ساز|ریز|گیر|نویس|شناس|پذیر|طلب|خواه|باز|فروش|پرداز|بند|نگار|دوز|یاب|سنج|مند|ران|خوان|پرور|انداز|شکن|پرست)$/u;

/** What a word is reduced to, and whether that is known or the word was merely left as it was. */
export interface Lemma {
  readonly lemma: string;
  readonly known: boolean;
}

/** @param words the lexicon that decides; the bundled one, unless it is being made */
export function lemmaOf(written: string, words: Lexicon = lexicon): Lemma {
  const word = respelled(written);
  const number = numberOf(word);
  if (number !== undefined) return { lemma: number, known: true };
  const found = whole(word, words) ?? inflected(word, words, 4);
  if (found !== undefined) return { lemma: found, known: true };
  return { lemma: withoutPlural(word), known: false };
}

/** A word that is one without taking anything off. */
function whole(word: string, words: Lexicon): string | undefined {
  const singular = singulars.get(word);
  if (singular) return singular;
  if (isOwnWord(word)) return word;
  const verb = verbOf(word);
  if (verb && (verb.how === "sure" || words(word) === undefined)) return ownForm(word, verb) ?? verb.infinitive;
  return words(word) === undefined ? undefined : word;
}

/** Looks like a form of another word: شکست, انتخابات, پهلوی, هسته‌ای. */
function isOwnWord(word: string): boolean {
  if (nounsFirst.has(word) || noForms.has(word) || familyNames.has(word)) return true;
  return word.endsWith("های") && isAdjectiveInHe(word.slice(0, -2));
}

/** Makes another word with ای: هسته. */
export function isAdjectiveInHe(word: string): boolean {
  return adjectivesInHe.has(word);
}

/** A form of a verb that is rather a form of a noun or adjective: شکستی is a defeat, گفته a saying, گسترده‌اند are wide. */
function ownForm(word: string, { form }: VerbForm): string | undefined {
  if (form === "participle") return ownParticiple(word, "alone");
  const indefinite = word.endsWith("ی") ? word.slice(0, -1) : "";
  if (nounsFirst.has(indefinite)) return indefinite;
  const participle = PERFECT.exec(word)?.[1];
  return participle === undefined ? undefined : ownParticiple(participle, "perfect");
}

const PERFECT = /^(.+ه)(?:ام|است|ست|ایم|اید|اند)$/u;

/** The word that this is a form of, by endings of an order below `order`. */
export function inflected(word: string, words: Lexicon, order: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { ending, instead, after, order: own, class: wanted, weak } of endingsOf(word)) {
    if (own >= order) continue;
    const stem = word.slice(0, -ending.length) + instead;
    const stays = stem.length - (weak ? 2.5 : 0);
    if (stays <= most || !after(stem)) continue;
    if (ending === "ی" && DOER.test(stem) && words(stem) !== undefined) continue;
    const base = baseOf(stem, words, wanted, own === 2) ?? (own > 1 ? inflected(stem, words, own) : undefined);
    if (base === undefined) continue;
    if (PLURAL_IN_HA.test(stem)) return base;
    best = base;
    most = stays;
  }
  return best;
}

/** فرصتهای is فرصت‌های, and only where there is no such word, تودهای is توده‌ای. */
const PLURAL_IN_HA = /..ها$/u;

function baseOf(stem: string, words: Lexicon, wanted: number, isPlural: boolean): string | undefined {
  const singular = wanted === 0 ? singulars.get(stem) : undefined;
  if (singular) return singular;
  if (isOwnWord(stem)) return stem;
  if (nounsWithEnding.has(stem)) return stem;
  const known = words(stem);
  const verb = verbOf(stem);
  const own = verb?.form === "participle" ? ownParticiple(stem, isPlural ? "plural" : "alone") : undefined;
  if (own !== undefined) return own;
  if (verb && verb.form !== "finite" && wanted === 0) return verb.infinitive;
  if (known === undefined || (wanted !== 0 && (known & wanted) === 0)) return undefined;
  return verb && verb.form !== "finite" && verb.how === "sure" ? verb.infinitive : stem;
}

const PLURAL = /^(.{2,}?)ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?$/u;

/** Of a word that nobody knows only the plural is taken off: no word but a plural ends so. */
function withoutPlural(word: string): string {
  return PLURAL.exec(word)?.[1] ?? word;
}
