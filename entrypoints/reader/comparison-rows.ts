import { isChange, type Run, type Words } from "../../components/differences";

/** Words of one side of a row, and what parts them from the words before. */
export interface Part {
  readonly kind: Run["kind"];
  readonly lead: string;
  readonly words: string;
  /** Where the words stand in their side. */
  readonly at: number;
}

/** A line of the selection beside the line of the statement that says it. */
export interface Row {
  readonly asked: readonly Part[];
  readonly text: readonly Part[];
}

/** About a line of a column, in UTF-16 units. */
const LINE = 44;
/** A change is read together with the words before it, so the line waits for it a little longer. */
const LONGEST_LINE = 66;

const LETTER = /[\p{L}\p{N}]/u;

/** Lays two aligned texts out in rows of about a line, cut between runs, so that the eye finds the other side. */
export function comparisonRows(query: string, text: string, runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  let row: { asked: Part[]; text: Part[] } = { asked: [], text: [] };
  let asked: Words | null = null;
  let said: Words | null = null;
  for (const run of runs) {
    const length = Math.max(lengthOf(row.asked), lengthOf(row.text));
    if (length >= (isChange(run) ? LONGEST_LINE : LINE)) {
      rows.push(row);
      row = { asked: [], text: [] };
    }
    if (run.asked) row.asked.push(partOf(run, query, asked, run.asked));
    if (run.text) row.text.push(partOf(run, text, said, run.text));
    asked = run.asked ?? asked;
    said = run.text ?? said;
  }
  return row.asked.length + row.text.length > 0 ? [...rows, row] : rows;
}

const lengthOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { lead, words }) => sum + lead.length + words.length, 0);

function partOf({ kind }: Run, whole: string, before: Words | null, { range, words }: Words): Part {
  return { kind, lead: before ? between(whole, before.range[1], range[0]) : "", words, at: range[0] };
}

/** Spaces and punctuation between two runs as they are; an ellipsis where words were passed over or moved. */
function between(whole: string, from: number, to: number): string {
  const gap = from <= to ? whole.slice(from, to) : undefined;
  return gap === undefined || LETTER.test(gap) ? " … " : gap;
}
