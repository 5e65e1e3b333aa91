import { FORMS, RELATIONS } from "../../assets/lexicon/with-ye";
import { foldText } from "../../persian/fold";
import { inflected, singulars } from "../../persian/lemma";
import { ZWNJ } from "../../persian/letters";
import type { Lexicon } from "../../persian/lexicon";
import { ADJECTIVE, BEGINNING, NOUN, ONLY_BEGINNING, OPEN, OTHER_WITH_YE } from "../../persian/lexicon-code";
import { respelled } from "../../persian/spelling";
import type { Entry } from "./entries";

/** Words of the dictionary that the rules make of others need not be kept; those they would spoil must be. */
export function select(entries: ReadonlyMap<string, Entry>): Map<string, number> {
  const words = new Map([...entries].map(([word, { class: bits }]) => [word, bits]));
  const known: Lexicon = (word) => words.get(word);
  for (const [word, { form }] of entries) {
    // مردم is no «my man»: what the dictionary knows is not taken for a possessive of three letters.
    if (!form || /^...[مش]$/u.test(word)) continue;
    const bits = words.get(word) as number;
    words.delete(word);
    if (inflected(word, known, 4) === undefined) words.set(word, bits);
  }
  for (const word of entries.keys()) {
    const one = /^(....+)ان$/u.exec(word)?.[1];
    const bits = one === undefined ? 0 : (words.get(one) ?? 0);
    // نظامیان, دانش‌آموزان: plurals although the dictionary gives them plurals of their own.
    if ((one?.endsWith("ی") && bits & ADJECTIVE) || (bits & OPEN && (words.get(word) ?? 0) & OPEN)) words.delete(word);
  }
  markWithYe(words);
  return words;
}

/** Notes which words begin others that are written in two; those that are no words themselves are added as such. */
export function markBeginnings(words: Map<string, number>, beginnings: ReadonlySet<string>): void {
  for (const beginning of beginnings) {
    const base = beginning.endsWith("ی") ? words.get(beginning.slice(0, -1)) : undefined;
    const own = words.get(beginning) ?? (base !== undefined && base & OTHER_WITH_YE ? NOUN : undefined);
    words.set(beginning, own === undefined ? ONLY_BEGINNING : own | BEGINNING);
  }
}

/** Words in ی whose ی makes another word are kept as a bit of the word without it; mere forms not at all. */
function markWithYe(words: Map<string, number>): void {
  const forms = new Set(list(FORMS));
  const relations = new Set(list(RELATIONS));
  for (const word of relations) {
    const bits = words.get(word);
    const long = /[او]$/u.test(word);
    // فضا is written فضای before what it belongs to, and فضایی is the adjective; plurals like اطلاعات are not kept.
    if (bits === undefined || long) words.set(`${word}${long ? "یی" : "ی"}`, ADJECTIVE);
    else words.set(word, bits | OTHER_WITH_YE);
  }
  for (const [word, bits] of [...words]) {
    const base = word.endsWith("ی") ? words.get(word.slice(0, -1)) : undefined;
    if (!word.endsWith("ی") || relations.has(word.slice(0, -1)) || relations.has(word.slice(0, -2))) continue;
    if (isFormInYe(word, forms)) words.delete(word);
    else if (base !== undefined && (bits & ~NOUN) === 0) {
      words.set(word.slice(0, -1), base | OTHER_WITH_YE);
      words.delete(word);
    }
  }
}

/** Listed, and a form all the same: سخنی, خدای, ادعایی, افرادی. */
function isFormInYe(word: string, forms: ReadonlySet<string>): boolean {
  const base = word.slice(0, -1);
  return forms.has(base) || forms.has(word.slice(0, -2)) || /..[او]$/u.test(base) || singulars.has(base);
}

const list = (words: string) => foldText(words).replaceAll(ZWNJ, "").trim().split(/\s+/).map(respelled);
