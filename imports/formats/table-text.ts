import Papa from "papaparse";
import { RECORD } from "../limits";

/** Rows of a table, and what of its text was not used yet. */
interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

/** In UTF-16 units: how much of a table is read before its delimiter is decided. */
const HEAD = 1 << 16;

/**
 * The rows of a text of delimited values, as it comes. A row that is longer than {@link RECORD}, as all is after a
 * quotation mark that is never closed, ends the table: the last row is then `null`.
 */
export async function* rowsOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[] | null> {
  let delimiter: string | undefined;
  let text = "";
  let wanted = HEAD;
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length < wanted) continue;
    delimiter ??= delimiterOf(text);
    const { data, meta } = parse(text, delimiter, true);
    yield* data;
    text = text.slice(meta.cursor);
    if (text.length > RECORD) {
      yield null;
      return;
    }
    // What holds no whole row is not looked at again before it is twice as long.
    wanted = Math.max(HEAD, 2 * text.length);
  }
  if (text !== "") yield* parse(text, delimiter ?? delimiterOf(text), false).data;
}

const parse = (text: string, delimiter: string, isOpen: boolean): Parsed =>
  new Papa.Parser({ delimiter }).parse(text, 0, isOpen) as Parsed;

/** The delimiter that stands most evenly in the first lines. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, HEAD), {
    preview: 10,
    delimitersToGuess: [",", "\t", ";", "|", "؛"],
  });
  return meta.delimiter;
}
