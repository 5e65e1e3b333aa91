import type { Range } from "./fold";
import { ZWNJ } from "./letters";
import { reduce } from "./reduce";
import { isStopWord } from "./stop-words";
import type { Word } from "./words";
import { wordsOf } from "./words";
import { oneWordAt } from "./written-apart";

/** A word together with the affixes written apart from it: what is matched, and what is marked. */
export interface Term {
  /** What all forms and spellings of the word are reduced to. Folded, without ZWNJ. */
  readonly term: string;
  /** The same, for callers that match by several. */
  readonly keys: readonly [string];
  /** All its letters, folded, without ZWNJ, affixes too. */
  readonly letters: string;
  /** Where in `letters` each part begins that a space or ZWNJ sets apart; the first is 0. */
  readonly parts: readonly number[];
  /** Whole words of the original, UTF-16 offsets. */
  readonly range: Range;
  /** A function word, or made of nothing else (شده‌است): holds sentences together, tells none from another. */
  readonly stop: boolean;
}

/**
 * The terms of a text in order, with their way back. عرصه‌های، عرصه های and عرصههای give one term, so do می‌توان، می توان
 * and میتوان; گفته شده است is one. Pure; takes any string, in linear time; never throws.
 */
export function termsOf(original: string): Term[] {
  const terms: Term[] = [];
  const words = wordsOf(original);
  for (let at = 0; at < words.length; ) {
    const { taken, from, to } = oneWordAt(words, at);
    const meant = partsOf(words.slice(at + from, at + to));
    append(terms, words.slice(at, at + taken), reduce(meant));
    at += taken;
  }
  return terms;
}

function append(terms: Term[], words: readonly Word[], reduced: readonly string[]): void {
  const parts = partsOf(words);
  const letters = parts.join("");
  const range: Range = [words[0]?.range[0] ?? 0, words[words.length - 1]?.range[1] ?? 0];
  const stop = isStopWord(letters) || parts.every(isStopWord);
  const beginnings = beginningsOf(parts);
  for (const term of reduced) terms.push({ term, keys: [term], letters, parts: beginnings, range, stop });
}

function partsOf(words: readonly Word[]): string[] {
  return words.flatMap((word) => word.text.split(ZWNJ)).filter((part) => part !== "");
}

function beginningsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
}
