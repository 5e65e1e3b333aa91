import { SPELLINGS } from "../assets/lexicon/tables";

/** Beginnings of words that are spelled in several ways, to the first of them, by their first two letters; long ones first. */
const byFirstLetters = new Map<string, (readonly [string, string])[]>();
for (const pair of SPELLINGS.split(" ")) {
  const variant = pair.split("#") as [string, string];
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
