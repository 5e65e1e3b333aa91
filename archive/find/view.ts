import type { Term } from "../../persian/terms";
import type { Passage, Range, Statement } from "../types";
import type { Sequence } from "./sequence";
import { sequenceFrom } from "./sequence";

/** A statement opened for reading closely: its passages, and its terms in their order. */
export class View {
  #sequence: Sequence | undefined;
  readonly passages: readonly Range[];

  constructor(
    readonly statement: Statement,
    passages: readonly Passage[],
    private readonly terms: readonly Term[],
  ) {
    this.passages = passages.map(({ range }) => range);
  }

  get sequence(): Sequence {
    this.#sequence ??= sequenceFrom(this.terms);
    return this.#sequence;
  }

  /** 0-based index of the passage that holds an offset of the text, or of the last one before it. */
  passageAt(offset: number): number {
    const after = this.passages.findIndex(([start]) => start > offset);
    return after < 0 ? this.passages.length - 1 : Math.max(0, after - 1);
  }

  /** Ranges in the text of terms given by index; ascending, overlaps (a ligature's words) once. */
  rangesOf(terms: readonly number[]): Range[] {
    const ranges: Range[] = [];
    for (const term of [...terms].sort((a, b) => a - b)) {
      const range = this.sequence.terms[term]?.range;
      if (range && range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range);
    }
    return ranges;
  }
}
