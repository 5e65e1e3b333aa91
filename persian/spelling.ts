import { SPELLINGS } from "../assets/lexicon/tables";
import { lexicon } from "./lexicon";
import { verbOf } from "./verbs";

/** Beginnings of words that are spelled in several ways, to the first of them, by their first two letters; long ones first. */
const byFirstLetters = new Map<string, (readonly [string, string])[]>();
for (const pair of SPELLINGS.split(" ")) {
  const variant = pair.split("#") as [string, string];
  const first = variant[0].slice(0, 2);
  byFirstLetters.set(first, [...(byFirstLetters.get(first) ?? []), variant]);
}

/** One spelling for what hamza, و and ی let readers spell in several: مسؤول, مسئول. Folded, without ZWNJ. */
export function respelled(word: string): string {
  const plain = withIsm(withoutHamza(word));
  for (const [other, one] of byFirstLetters.get(plain.slice(0, 2)) ?? []) {
    if (plain.startsWith(other)) return one + plain.slice(other.length);
  }
  return plain;
}

/** What is spelled so as one word is written as several too: گفت و گو. */
const COMPOUND = /^(?:گفتوگو|جستوجو|شستوشو|ایةالله)/u;

/** The same of several words in a row: سوء استفاده. Of others the letters of two make no third: کامل نشده is no کاملا شده. */
export function respelledTogether(words: string): string {
  const plain = withoutHamza(words);
  return COMPOUND.test(plain) ? respelled(plain) : plain;
}

/** After a long vowel or a silent ه it is not heard: انشاء, سوءاستفاده, خانهء; after any other letter it is: جزء is not جز. */
const HAMZA = /(?<=.[اویه])ء/gu;
const withoutHamza = (word: string) => (word.includes("ء") ? word.replace(HAMZA, "") : word);

const ISM = /^(.{2,}ی)زم((?:ی|ها.*)?)$/u;

/** امپریالیزم is امپریالیسم; عزیزم is my dear, and بریزم a form of a verb. */
function withIsm(word: string): string {
  const [, before, ending] = word.includes("یزم") ? (ISM.exec(word) ?? []) : [];
  if (before === undefined) return word;
  const isOther = lexicon(`${before}ز`) !== undefined || verbOf(word) !== undefined;
  return isOther ? word : `${before}سم${ending}`;
}
