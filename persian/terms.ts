import type { Range } from "./fold";
import { ZWNJ } from "./letters";
import { otherStem, stem } from "./stem";
import { isStopWord } from "./stop-words";
import type { Word } from "./words";
import { wordsOf } from "./words";

/** A word together with the affixes written apart from it: what is matched, and what is marked. */
export interface Term {
  /**
   * What the word may be matched by, the likeliest first: its stem, its other reading, its own folded form.
   * Folded, without ZWNJ, all different.
   */
  readonly keys: readonly [string, ...string[]];
  /** All its letters, folded, without ZWNJ, affixes too. */
  readonly letters: string;
  /** Where in `letters` each part begins that a space or ZWNJ sets apart; the first is 0. */
  readonly parts: readonly number[];
  /** Whole words of the original, UTF-16 offsets. */
  readonly range: Range;
  /** A function word, or made of nothing else (شده‌است): holds sentences together, tells none from another. */
  readonly stop: boolean;
}

/** Endings that are never a word of their own after another word: کتاب ها، بزرگ ترین. */
const ENDING_APART = /^(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|تر|ترین)$/;
/** Endings that follow a silent ه only: توده ای، داشته ایم، صفحه ی. Elsewhere they are words, or nothing. */
const ENDING_AFTER_HE = /^(?:ای|ی|ام|ات|اش|ایم|اید|اند)$/;
const VERB_PREFIX = /^ن?می$/;

/**
 * The terms of a text in order, with their way back. عرصه‌های، عرصه های and عرصههای give one key, so do می‌توان، می توان
 * and میتوان. Pure; takes any string; never throws.
 */
export function termsOf(original: string): Term[] {
  const terms: Term[] = [];
  const words = wordsOf(original);
  for (let at = 0; at < words.length; ) {
    const taken = compound(words, at);
    terms.push(term(words.slice(at, at + taken)));
    at += taken;
  }
  return terms;
}

/** How many written words, from `at` on, are one: a verb with its prefix, a noun with its ending. */
function compound(words: readonly Word[], at: number): number {
  let taken = 1;
  if (VERB_PREFIX.test(words[at]?.text ?? "") && words[at + 1]?.after === "space") taken++;
  const base = words[at + taken - 1]?.text ?? "";
  const next = words[at + taken];
  if (next?.after === "space" && isEnding(next.text, base)) taken++;
  return taken;
}

function isEnding(text: string, base: string): boolean {
  const first = text.split(ZWNJ)[0] ?? "";
  return ENDING_APART.test(first) || (base.endsWith("ه") && ENDING_AFTER_HE.test(first));
}

function term(words: readonly Word[]): Term {
  const parts = words.flatMap((word) => word.text.split(ZWNJ)).filter((part) => part !== "");
  const letters = parts.join("");
  const bare = withoutEnding(parts);
  const other = parts.length === 1 ? otherStem(letters) : undefined;
  const range: Range = [words[0]?.range[0] ?? 0, words[words.length - 1]?.range[1] ?? 0];
  const keys = new Set([stem(bare), ...(other ? [stem(other)] : []), letters]);
  return {
    keys: [...keys] as [string, ...string[]],
    letters,
    parts: beginnings(parts),
    range,
    stop: isStopWord(letters) || parts.every(isStopWord),
  };
}

function beginnings(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
}

/** The letters without an ending that the writer set apart by a space or ZWNJ. */
function withoutEnding(parts: readonly string[]): string {
  const last = parts.length - 1;
  const base = parts.slice(0, last).join("");
  return last > 0 && isEnding(parts[last] as string, base) ? base : parts.join("");
}
