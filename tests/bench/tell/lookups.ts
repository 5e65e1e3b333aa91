import type { Archive } from "../../../archive/archive";
import type { Row } from "../../../archive/collection";
import { Collection } from "../../../archive/collection";
import type { Hit, Piece, Range, Trace } from "../../../archive/types";

/** A text found, with all that is needed to judge what was told of it. */
export interface Looked {
  readonly id: string;
  readonly trace: Trace;
  /** Of `text`, which is the whole text found; UTF-16 offsets. */
  readonly range: Range;
  readonly text: string;
  readonly alignment: readonly Piece[];
}

/** Answers a text, the best first. */
export type Look = (text: string) => readonly Looked[];

const MOST_HITS = 10;

/** An archive, asked as by a selection on a page and as by the search box. */
export function lookupsIn(archive: Archive): { select: Look; search: Look } {
  const looked = ({ statement: { id }, trace, range, alignment }: Hit): Looked => {
    return { id, trace, range, alignment, text: archive.read(id, null)?.statement.text ?? "" };
  };
  return {
    select: (text) => archive.lookup(text, { for: "selection", limit: MOST_HITS }).hits.map(looked),
    search: (text) => archive.search(text, { limit: MOST_HITS }).hits.map(looked),
  };
}

/** Rows, asked as `npm run lookup -- --archive` asks them, without those that are only related. */
export function quotationsIn(rows: readonly Row[]): Look {
  const collection = new Collection(rows);
  return (query) =>
    collection.lookup(query, MOST_HITS).flatMap(({ row: { id, text }, trace, range, alignment }) => {
      return trace === "related" ? [] : { id, trace, range, alignment, text };
    });
}
