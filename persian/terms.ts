import type { Range } from "./fold";
import { partsOf, reduce } from "./reduce";
import { remembering } from "./remembering";
import { isStopWord } from "./stop-words";
import { wordsOf } from "./words";
import type { Spoken } from "./written-apart";
import { oneWordAt, spoken } from "./written-apart";

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
  const words = wordsOf(original).map(spoken);
  for (let at = 0; at < words.length; ) {
    const { taken, from, to, term: told } = oneWordAt(words, at);
    const { letters, parts, stop, reduced } = shapeOf(joined(words, at, at + taken));
    const meant =
      told !== undefined ? [told] : to - from === taken ? reduced : reduce(joined(words, at + from, at + to));
    const range: Range = [(words[at] as Spoken).word.range[0], (words[at + taken - 1] as Spoken).word.range[1]];
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

interface Shape extends Pick<Term, "letters" | "parts" | "stop"> {
  readonly reduced: readonly string[];
}

/** What a term's written words are made of; words are parted by a space, their parts by ZWNJ. */
const shapeOf = remembering((written): Shape => {
  const parts = partsOf(written);
  const letters = parts.join("");
  let at = 0;
  const beginnings = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return { letters, parts: beginnings, stop: isStopWord(letters) || parts.every(isStopWord), reduced: reduce(written) };
});
