import type { Range } from "./fold";
import { knownWords, shapeOf } from "./known-word";
import { reduce } from "./reduce";
import { eachWord } from "./words";
import type { Spoken } from "./written-apart";
import { oneWordAt } from "./written-apart";

/** A word together with the affixes written apart from it: what is matched, and what is marked. */
export interface Term {
  /** What all forms and spellings of the word are reduced to. Folded, without ZWNJ. */
  readonly term: string;
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
  const words: Spoken[] = [];
  eachWord(original, knownWords, (word, range, after) => words.push({ word, range, after }));
  for (let at = 0; at < words.length; ) {
    const { taken, from, to, term: told } = oneWordAt(words, at);
    const { word, range: first } = words[at] as Spoken;
    const { letters, parts, stop, reduced } = taken === 1 ? word.shape : shapeOf(joined(words, at, at + taken));
    const meant =
      told !== undefined ? [told] : to - from === taken ? reduced : reduce(joined(words, at + from, at + to));
    const range: Range = taken === 1 ? first : [first[0], (words[at + taken - 1] as Spoken).range[1]];
    for (const term of meant) terms.push({ term, letters, parts, range, stop });
    at += taken;
  }
  return terms;
}

function joined(words: readonly Spoken[], from: number, to: number): string {
  let text = (words[from] as Spoken).word.text;
  for (let at = from + 1; at < to; at++) text += ` ${(words[at] as Spoken).word.text}`;
  return text;
}
