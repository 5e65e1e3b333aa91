import { SPELLINGS } from "../assets/lexicon/spellings";
import { foldText } from "./fold";

/** Beginnings of words that are spelled in several ways, to the first of them. */
const variants = SPELLINGS.trim()
  .split("\n")
  .flatMap((line) => {
    const [one, ...others] = line.trim().split(/\s+/).map(foldText) as [string, ...string[]];
    return others.filter((other) => other !== one).map((other) => [other, one] as const);
  })
  .sort(([a], [b]) => b.length - a.length);

const byFirstLetters = new Map<string, (readonly [string, string])[]>();
for (const variant of variants) {
  const first = variant[0].slice(0, 2);
  byFirstLetters.set(first, [...(byFirstLetters.get(first) ?? []), variant]);
}

/** One spelling for what hamza, و and ی let readers spell in several: مسؤول, مسئول. Folded, without ZWNJ. */
export function respelled(word: string): string {
  const plain = word.length > 2 && word.endsWith("ء") ? word.slice(0, -1) : word;
  for (const [other, one] of byFirstLetters.get(plain.slice(0, 2)) ?? []) {
    if (plain.startsWith(other)) return one + plain.slice(other.length);
  }
  return plain;
}
