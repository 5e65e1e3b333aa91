import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";

/** A text as terms, and as letters alone: spacing is the least reliable part of Persian spelling. */
export interface Sequence {
  readonly terms: readonly Term[];
  /** The letters of all terms, run together. */
  readonly letters: string;
  /** Where each term begins in `letters`, and, last, where the letters end. */
  readonly starts: readonly number[];
  /** Offsets in `letters` where a written part begins (see {@link Term.parts}) or the letters end, with its term. */
  readonly partAt: ReadonlyMap<number, number>;
}

export const sequenceOf = (text: string): Sequence => sequenceFrom(termsOf(text));

/** The same from terms that were found out before. */
export function sequenceFrom(terms: readonly Term[]): Sequence {
  const starts = [0];
  const partAt = new Map<number, number>();
  let length = 0;
  for (const { letters, parts } of terms) {
    for (const part of parts) partAt.set(length + part, starts.length - 1);
    length += letters.length;
    starts.push(length);
  }
  partAt.set(length, terms.length);
  return { terms, letters: terms.map(({ letters }) => letters).join(""), starts, partAt };
}
