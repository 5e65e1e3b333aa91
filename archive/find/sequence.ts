import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";

/** A text as terms, and as letters alone: spacing is the least reliable part of Persian spelling. */
export interface Sequence {
  readonly terms: readonly Term[];
  /** The letters of all terms, run together. */
  readonly letters: string;
  /** Where each term begins in `letters`, and, last, where the letters end. */
  readonly starts: readonly number[];
  /** The term that begins at an offset in `letters`; the end belongs to the number of terms. */
  readonly termAt: ReadonlyMap<number, number>;
}

export function sequenceOf(text: string): Sequence {
  const terms = termsOf(text);
  const starts = [0];
  let length = 0;
  for (const { letters } of terms) {
    length += letters.length;
    starts.push(length);
  }
  const termAt = new Map(starts.map((start, term) => [start, term]));
  return { terms, letters: terms.map(({ letters }) => letters).join(""), starts, termAt };
}
