import { paired } from "../../archive/scans/paired";
import { sentencesIn } from "../../archive/text/sentences";
import type { Piece, Range, Reading } from "../../archive/types";
import { differences, isChange, type Run } from "../../components/differences";
import { overlap } from "./places";

/** Where next and previous lead: a sentence with words that match, or something that a quotation has changed. */
export interface Stop {
  readonly kind: "sentence" | "change";
  /** Where it stands in the statement's text; of words that were added, the words beside which they were. */
  readonly range: Range;
  /** What was changed there; none of a sentence. */
  readonly changes: readonly Run[];
}

/** The changes of a quotation, and the sentences in which nothing was changed; in the order of the text. */
export function stopsOf(query: string, { statement: { text }, marks, alignment }: Reading): Stop[] {
  const changes = changesOf(query, text, alignment);
  const unchanged = sentencesIn(text, [0, text.length]).filter(
    (sentence) =>
      marks.some((mark) => overlap(mark, sentence)) && !changes.some(({ range }) => overlap(range, sentence)),
  );
  const sentences = unchanged.map((range): Stop => ({ kind: "sentence", range, changes: [] }));
  return [...changes, ...sentences].sort((a, b) => a.range[0] - b.range[0]);
}

/** Changes that follow each other without a word between them are one stop: they are seen at one glance. */
function changesOf(query: string, text: string, alignment: Reading["alignment"]): Stop[] {
  const pieces = paired(alignment);
  const runs = differences(query, { text, start: 0 }, pieces);
  const stops: Stop[] = [];
  runs.forEach((run, at) => {
    if (!isChange(run)) return;
    const before = at > 0 && isChange(runs[at - 1] as Run) ? stops.pop() : undefined;
    const place = run.text?.range ?? before?.range ?? lastWord(pieces, runs, at) ?? firstWord(pieces, runs, at);
    if (!place) return;
    const range: Range = before ? [Math.min(before.range[0], place[0]), Math.max(before.range[1], place[1])] : place;
    stops.push({ kind: "change", range, changes: [...(before?.changes ?? []), run] });
  });
  return stops;
}

/** The word of the text beside which something was added: the one before it, or at the beginning the one after it. */
function lastWord(pieces: readonly Piece[], runs: readonly Run[], at: number): Range | undefined {
  const before = runs.slice(0, at).findLast((run) => run.text)?.text?.range;
  return (before && pieces.find(({ text }) => text?.[1] === before[1])?.text) ?? undefined;
}

function firstWord(pieces: readonly Piece[], runs: readonly Run[], at: number): Range | undefined {
  const after = runs.slice(at).find((run) => run.text)?.text?.range;
  return (after && pieces.find(({ text }) => text?.[0] === after[0])?.text) ?? undefined;
}
