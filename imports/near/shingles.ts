import { foldText } from "../../persian/fold";
import { wordsOf } from "../../persian/words";

/** Words in a row that are one mark of a text: fewer stand in every other text, more in none but copies. */
const WORDS = 5;

/** What a text is compared by: the hashes, 32 bits, of each five words of it in a row; of all its words where they are fewer. */
export function shingles(text: string): Set<number> {
  const words = wordsOf(text).map(({ text }) => foldText(text).replaceAll("\u200C", ""));
  const found = new Set<number>();
  for (let at = 0; at === 0 || at + WORDS <= words.length; at++) found.add(hash(words.slice(at, at + WORDS).join(" ")));
  return found;
}

/** How much of two texts is the same: the share of shingles of either that both have; 0 to 1. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const each of few) if (many.has(each)) both++;
  return both / (one.size + other.size - both);
}

/** FNV-1a, with its bits stirred once more. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
