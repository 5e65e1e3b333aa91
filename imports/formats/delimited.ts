/** Rows of a text of delimited values, and how far of it they reach. */
export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  /** Where the first row begins that is not among them; UTF-16 units. */
  readonly end: number;
}

/**
 * Reads rows of values, parted by one sign and ended by any line end. A value in quotation marks may hold both, and two
 * marks for one; a mark that neither opens nor closes a value is a part of it.
 * @param isOpen more of the text may follow: a last row without a line end is not given
 * @param most rows that are read
 */
export function readDelimited(
  text: string,
  delimiter: string,
  isOpen: boolean,
  most = Number.POSITIVE_INFINITY,
): Delimited {
  const rows: string[][] = [];
  let row: string[] = [];
  let [at, end] = [0, 0];
  while (at < text.length && rows.length < most) {
    const [value, next] = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    const after = lineEndAt(text, next);
    // Of a carriage return at the end, the line feed may be still to come.
    const isCut = next >= text.length || (text[next] === "\r" && next + 1 >= text.length);
    if (isOpen && isCut) break;
    row.push(value);
    if (text[next] === delimiter) {
      at = next + 1;
      // A delimiter that ends the text has an empty value behind it.
      if (at < text.length || isOpen) continue;
      row.push("");
    } else at = after;
    rows.push(row);
    row = [];
    end = at;
  }
  return { rows, end };
}

/** A value without quotation marks, and where it ends. */
function plain(text: string, from: number, delimiter: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return [text.slice(from, at), at];
}

/** A value within quotation marks, and where what follows it begins; all of the rest, where they are never closed. */
function quoted(text: string, from: number, delimiter: string): [string, number] {
  let value = "";
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    if (mark < 0) return [value + text.slice(start), text.length];
    const next = text[mark + 1];
    if (next === undefined || next === delimiter || next === "\n" || next === "\r")
      return [value + text.slice(start, mark), mark + 1];
    value += text.slice(start, mark + 1);
    start = mark + (next === '"' ? 2 : 1);
  }
}

/** Where the line after this line end begins. */
const lineEndAt = (text: string, at: number): number => at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
