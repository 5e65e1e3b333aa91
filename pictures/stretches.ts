import type { Range } from "../archive/types";

/** Words of a stretch, and from the beginning of one to that of the next: so every ten in a row stand whole in one. */
const [WORDS, STEP] = [20, 10];

/**
 * What is asked of the text of a picture, as ranges of it (UTF-16): all of it, and, because a picture holds other text as
 * well, whose words would outweigh a quotation among them, its words in stretches that overlap.
 */
export function stretchesOf(text: string): Range[] {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }): Range => [index, index + word.length]);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const whole: Range = [first[0], last[1]];
  if (words.length <= WORDS) return [whole];
  const stretches: Range[] = [];
  for (let at = 0; at + STEP < words.length; at += STEP) {
    const end = words[Math.min(at + WORDS, words.length) - 1] as Range;
    stretches.push([(words[at] as Range)[0], end[1]]);
  }
  return [whole, ...stretches];
}
