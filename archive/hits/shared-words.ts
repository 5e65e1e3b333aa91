import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import type { Range, Traced } from "../types";

/** Ranges of the words of a text that are also asked for; ascending, not overlapping. */
export function sharedWords(asked: readonly Term[], text: readonly Term[], typed?: string): Range[] {
  const wanted = new Set(asked.flatMap(({ term, stop }) => (stop ? [] : term)));
  const matches = (term: string) => wanted.has(term) || (typed !== undefined && term.startsWith(typed));
  const ranges: Range[] = [];
  for (const { term, stop, range } of text) {
    if (!stop && matches(term) && range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range);
  }
  return ranges;
}

/** A text that is only related: the words marked that it shares with what was asked, in a stretch of it. */
export function traceRelated(terms: readonly Term[], text: string, [start, end]: Range): Traced {
  const marks = sharedWords(terms, termsOf(text.slice(start, end))).map(
    ([from, to]): Range => [start + from, start + to],
  );
  const range: Range = [marks[0]?.[0] ?? start, marks.at(-1)?.[1] ?? end];
  return { trace: "related", coverage: 0, range, marks, alignment: [] };
}
