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
  /** How many passages its statements have. */
  readonly passages: number;
}

/** How often each passage is looked at: for its letters, for its words, and for words that are being typed. */
const LOOKS = 3;

/**
 * Statements in, each with an id of its own; data files out. The same statements give the same bytes.
 * @param onProgress hears how far it is, in passages, and how many there are
 */
export async function compileStatements(
  statements: readonly Statement[],
  onProgress: (done: number, of: number) => void = () => {},
): Promise<CompiledArchive> {
  const opened = statements.map((statement) => ({ statement, ranges: passagesOf(statement.text) }));
  const data: StatementsData = {
    statements,
    passages: opened.flatMap(({ statement: { id }, ranges }) => ranges.map((range) => ({ statement: id, range }))),
  };
  const units = opened.flatMap(({ statement: { text, title, issuer }, ranges }) =>
    ranges.map((range) => ({ text: text.slice(...range), about: `${title} ${issuer}` })),
  );
  let looks = 0;
  const look = () => {
    looks += 1;
    onProgress(Math.floor(looks / LOOKS), units.length);
  };
  const index = buildIndex(units, undefined, look);
  const typed = new MiniSearch(SEARCH_OPTIONS);
  units.forEach(({ text }, id) => {
    typed.add({ id, text });
    look();
  });
  const files: DataBytes = { statements: bytesOf(data), index, search: bytesOf(typed) };
  const [ofStatements, ofIndex, ofSearch] = await Promise.all([
    digestOf(files.statements),
    digestOf(files.index),
    digestOf(files.search),
  ]);
  const digests = { statements: ofStatements, index: ofIndex, search: ofSearch };
  return { files, digests, passages: units.length };
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
