import type { Range } from "../types";

/** Words asked and words of the text that answer each other, as stretches `[from, to)` of each side's words. */
export interface Answer {
  readonly asked: Range;
  readonly text: Range;
}

/** So many words may stand between two that answer the same word, and go with them: دستگیر و شدگان, دستگیرشدگان. */
const MOST_BETWEEN = 1;

/** Joins links between words into answers that share no word: no stretch reaches over a word of another. */
export function answersOf(linked: readonly [asked: number, text: number][]): Answer[] {
  const ofAsked = new Map<number, Answer>();
  const ofText = new Map<number, Answer>();
  for (const [from, to] of linked) {
    const own = ofAsked.get(from);
    const other = ofText.get(to);
    // Both words have an answer of their own only where moved words cross; the first link is kept.
    if (own && other) continue;
    const before = own ?? other;
    const asked = reaching(before?.asked, from, before, ofAsked);
    const text = reaching(before?.text, to, before, ofText);
    if (!asked || !text) continue;
    const answer: Answer = { asked, text };
    for (let word = asked[0]; word < asked[1]; word++) ofAsked.set(word, answer);
    for (let word = text[0]; word < text[1]; word++) ofText.set(word, answer);
  }
  return [...new Set(ofAsked.values())];
}

/** A stretch that holds one more word and those between, if these are few and nobody else's. */
function reaching(
  stretch: Range | undefined,
  word: number,
  owner: Answer | undefined,
  taken: ReadonlyMap<number, Answer>,
): Range | undefined {
  if (!stretch) return [word, word + 1];
  const whole: Range = [Math.min(stretch[0], word), Math.max(stretch[1], word + 1)];
  if (whole[1] - whole[0] > stretch[1] - stretch[0] + 1 + MOST_BETWEEN) return undefined;
  for (let at = whole[0]; at < whole[1]; at++) if ((taken.get(at) ?? owner) !== owner) return undefined;
  return whole;
}
