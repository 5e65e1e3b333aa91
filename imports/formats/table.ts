import { openText } from "../encodings/open-text";
import { fieldOf } from "./field-names";
import type { Reader } from "./reader";
import type { TableRecord } from "./records";
import { documentsOf } from "./records";
import { rowsOf } from "./table-text";

/** Comma- or tab-separated values: a document a row, by the names of the first one if it holds names. */
export const table: Reader = {
  isWhole: false,
  isText: true,
  async *read(file, choice) {
    const opened = await openText(file, choice.encoding);
    yield* documentsOf(recordsOf(rowsOf(opened.chunks())), choice, opened.encoding);
    if (opened.isDamaged) yield { isDamaged: true };
  },
};

async function* recordsOf(rows: AsyncIterable<readonly string[] | null>): AsyncGenerator<TableRecord> {
  let names: readonly string[] | undefined;
  for await (const row of rows) {
    if (row === null) {
      yield "damaged";
      return;
    }
    if (row.every((cell) => cell.trim() === "")) continue;
    if (!names) {
      const isHead =
        row.some((cell) => fieldOf(cell) !== undefined) || row.every((cell) => /^[A-Za-z_ ]{1,40}$/.test(cell));
      names = isHead ? distinct(row) : row.map((_, index) => String(index + 1));
      if (isHead) continue;
    }
    yield Object.fromEntries(row.map((cell, index) => [names?.[index] ?? String(index + 1), cell]));
  }
}

/** Names of columns, each once: two of one name would be one column. */
function distinct(row: readonly string[]): string[] {
  const seen = new Set<string>();
  return row.map((cell, index) => {
    const name = cell.trim();
    const own = name === "" || seen.has(name) ? `${name || "column"} ${index + 1}` : name;
    seen.add(own);
    return own;
  });
}
