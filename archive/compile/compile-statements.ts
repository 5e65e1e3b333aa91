import MiniSearch from "minisearch";
import type { DataBytes, DataDigests, StatementsData } from "../data-files";
import { digestOf } from "../digest";
import { buildIndex } from "../index/build-index";
import { SEARCH_OPTIONS } from "../search-options";
import { passagesOf } from "../text/passages";
import type { Statement } from "../types";

/** An archive ready to ship: the data files, and the digests that the code keeps of them. */
export interface CompiledArchive {
  readonly files: DataBytes;
  readonly digests: DataDigests;
}

/**
 * Statements in, each with an id of its own; data files out. The same statements give the same bytes.
 */
export async function compileStatements(statements: readonly Statement[]): Promise<CompiledArchive> {
  const opened = statements.map((statement) => ({ statement, ranges: passagesOf(statement.text) }));
  const data: StatementsData = {
    statements,
    passages: opened.flatMap(({ statement: { id }, ranges }) => ranges.map((range) => ({ statement: id, range }))),
  };
  const units = opened.flatMap(({ statement: { text, title, issuer }, ranges }) =>
    ranges.map((range) => ({ text: text.slice(...range), about: `${title} ${issuer}` })),
  );
  const index = buildIndex(units);
  const typed = new MiniSearch(SEARCH_OPTIONS);
  typed.addAll(units.map(({ text }, id) => ({ id, text })));
  const files: DataBytes = { statements: bytesOf(data), index, search: bytesOf(typed) };
  const [ofStatements, ofIndex, ofSearch] = await Promise.all([
    digestOf(files.statements),
    digestOf(files.index),
    digestOf(files.search),
  ]);
  const digests = { statements: ofStatements, index: ofIndex, search: ofSearch };
  return { files, digests };
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
