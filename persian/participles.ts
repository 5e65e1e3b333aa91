import {
  ADJECTIVE_PARTICIPLES,
  NOUN_PARTICIPLES,
  PASSIVE_PARTICIPLES,
  PLURAL_PARTICIPLES,
} from "../assets/lexicon/tables";
import { verbOf } from "./verbs";
import { wordsIn } from "./words-in";

const adjectives = wordsIn(ADJECTIVE_PARTICIPLES);
const ofPassives = wordsIn(PASSIVE_PARTICIPLES);
const inPlural = wordsIn(PLURAL_PARTICIPLES);
const nouns = wordsIn(NOUN_PARTICIPLES);

/** What a participle stands with: nothing, the ending of a plural, a form of بودن, or a form of شدن. */
export type Company = "alone" | "plural" | "perfect" | "passive";

/** The word that a participle is of its own, where it is one in that company: کشته شد, and not کشته‌اند. */
export function ownParticiple(word: string, company: Company): string | undefined {
  if (adjectives.has(word)) return word;
  if (ofPassives.has(word)) return company === "perfect" ? undefined : word;
  if (company === "plural" && inPlural.has(word)) return word;
  return nouns.has(word) && (company === "alone" || company === "plural") ? word : undefined;
}

/** Forms of بودن that make a tense of a participle, and the plural of شده. */
const AUXILIARY =
  /^(?:است|نیست|اند|ام|ای|ایم|اید|ن?بوده?(?:م|ی|یم|ید|ند)?|ن?باش(?:م|ی|د|یم|ید|ند)|بوده(?:ام|ای|است|ایم|اید|اند))$/u;

/** Is a form of بودن or شدن, which makes a tense of a participle? Folded, without ZWNJ. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARY.test(word) || verbOf(word)?.infinitive === "شدن";
}

const VERB_PREFIXES = wordsIn("می نمی همی");

/**
 * What a tense of several words is reduced to: گفته شده است is گفتن, گسترده است is گسترده. Undefined when the words are
 * no participle with its auxiliaries.
 * @param parts folded words and parts of words
 */
export function tenseOf(parts: readonly string[]): string | undefined {
  const words = withPrefixes(parts);
  const [participle = "", ...rest] = words;
  const verb = verbOf(participle);
  if (verb?.form !== "participle" || rest.length === 0 || !rest.every(isAuxiliary)) return undefined;
  const isPassive = rest.some((word) => !AUXILIARY.test(word));
  return ownParticiple(participle, isPassive ? "passive" : "perfect") ?? verb.infinitive;
}

/** می and رفته are one. */
function withPrefixes(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before !== undefined && VERB_PREFIXES.has(before)) words.push(`${words.pop()}${part}`);
    else words.push(part);
  }
  return words;
}
