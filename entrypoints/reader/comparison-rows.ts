import { isChange, type Run, type Words } from "../../components/differences";
import { uncut } from "../../messages/uncut";

/** Words of one side of a row, and what stands around them. */
export interface Part {
  readonly kind: Run["kind"];
  /** What parts them from the words before. */
  readonly lead: string;
  readonly words: string;
  /** Punctuation that follows them without a space. */
  readonly tail: string;
  /** Where the words stand in their side. */
  readonly at: number;
}

/** A line of the selection beside the line of the statement that says it. */
export interface Row {
  readonly asked: readonly Part[];
  readonly text: readonly Part[];
}

/** About a line of a column, in UTF-16 units. */
const LINE_LENGTH = 44;
/** A change is read together with the words before it, so the line waits for it a little longer. In UTF-16 units. */
const LONGEST_LINE_LENGTH = 66;

/** Words of others are shown as far as a line from both of their ends: a long selection may hold a page of them. */
const LONGEST_FOREIGN = 3 * LINE_LENGTH;

const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /^[^\p{L}\p{N}\s]*/u;

/** Lays two aligned texts out in rows of about a line, cut between runs, so that the eye finds the other side. */
export function comparisonRows(query: string, text: string, runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  let row: { asked: Part[]; text: Part[] } = { asked: [], text: [] };
  let askedEnd: number | undefined;
  let textEnd: number | undefined;
  for (const run of runs) {
    const length = Math.max(lengthOf(row.asked), lengthOf(row.text));
    if (length >= (isChange(run) ? LONGEST_LINE_LENGTH : LINE_LENGTH)) {
      rows.push(row);
      row = { asked: [], text: [] };
    }
    if (run.asked) {
      row.asked.push(partOf(run, query, askedEnd, run.asked));
      askedEnd = run.asked.range[1];
    }
    if (run.text) {
      row.text.push(partOf(run, text, textEnd, run.text));
      textEnd = run.text.range[1];
    }
  }
  return row.asked.length + row.text.length > 0 ? [...rows, row] : rows;
}

const lengthOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { lead, words }) => sum + lead.length + words.length, 0);

function partOf({ kind }: Run, whole: string, before: number | undefined, { range, words }: Words): Part {
  const [start, end] = range;
  const lead = before === undefined ? "" : between(whole, before, start);
  const isLong = kind === "foreign" && words.length > LONGEST_FOREIGN;
  return { kind, lead, words: isLong ? ends(words) : words, tail: punctuationAt(whole, end), at: start };
}

/** About a line from both ends of a text, cut between words. */
function ends(text: string): string {
  const [first] = /^.*(?=\s)/su.exec(text.slice(0, LINE_LENGTH)) ?? [""];
  const [last] = /(?<=\s).*$/su.exec(text.slice(-LINE_LENGTH)) ?? [""];
  return `${first} … ${last}`;
}

/** What parts two runs, but for the punctuation that belongs to the first; an ellipsis for words passed over or moved. */
function between(whole: string, from: number, to: number): string {
  if (from > to || LETTER.test(whole.slice(from, to))) return " … ";
  return whole.slice(from + punctuationAt(whole, from).length, to);
}

const punctuationAt = (whole: string, at: number): string =>
  uncut(PUNCTUATION.exec(whole.slice(at, at + 8))?.[0] ?? "");
