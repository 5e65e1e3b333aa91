import { RECORD } from "../limits";
import { readDelimited } from "./delimited";

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
    const { rows, end } = readDelimited(text, delimiter, true);
    yield* rows;
    text = text.slice(end);
    if (text.length > RECORD) {
      yield null;
      return;
    }
    // What holds no whole row is not looked at again before it is twice as long.
    wanted = Math.max(HEAD, 2 * text.length);
  }
  if (text !== "") yield* readDelimited(text, delimiter ?? delimiterOf(text), false).rows;
}

const DELIMITERS = [",", "\t", ";", "|", "؛"];

/** Lines that are looked at to find it. */
const LINES = 10;

/** The delimiter that stands most evenly in the first lines; a comma where none stands in them. */
function delimiterOf(text: string): string {
  let [best, least] = [",", Number.POSITIVE_INFINITY];
  for (const delimiter of DELIMITERS) {
    const { rows } = readDelimited(text.slice(0, HEAD), delimiter, false, LINES);
    const counts = rows.filter((row) => row.join("") !== "").map(({ length }) => length);
    const sum = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length === 0 || sum / counts.length < 2) continue;
    const uneven = counts.reduce((sum, count, at) => sum + Math.abs(count - (counts[at - 1] ?? count)), 0);
    if (uneven < least) [best, least] = [delimiter, uneven];
  }
  return best;
}
