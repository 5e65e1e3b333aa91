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
    const head: Head = { isThere: choice.hasHead };
    for await (const found of documentsOf(recordsOf(rowsOf(opened.chunks()), head), choice, opened.encoding))
      yield "columns" in found ? { columns: { ...found.columns, hasHead: head.isThere ?? false } } : found;
    if (opened.isDamaged) yield { isDamaged: true };
  },
};

/** Whether the first row has the names of the columns: as it was chosen, or found out once it is read. */
interface Head {
  isThere: boolean | undefined;
}

async function* recordsOf(rows: AsyncIterable<readonly string[] | null>, head: Head): AsyncGenerator<TableRecord> {
  let names: readonly string[] | undefined;
  for await (const row of rows) {
    if (row === null) {
      yield "damaged";
      return;
    }
    if (row.every((cell) => cell.trim() === "")) continue;
    if (!names) {
      head.isThere ??=
        row.some((cell) => fieldOf(cell) !== undefined) || row.every((cell) => /^[A-Za-z_ ]{1,40}$/.test(cell));
      names = head.isThere ? distinct(row) : row.map((_, index) => String(index + 1));
      if (head.isThere) continue;
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
