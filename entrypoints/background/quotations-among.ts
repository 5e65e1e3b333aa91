import type { Archive } from "../../archive/archive";
import type { PageReplies } from "../../messages/requests";
import { uncut } from "../../messages/uncut";

/** A sentence that stands in more statements than this is a formula of theirs. */
const MOST_STATEMENTS = 3;

/** Which sentences of a page quote which statements: what the panel shows of it, and no more. */
export function quotationsAmong(archive: Archive, texts: readonly string[]): PageReplies["quotations"] {
  return archive.quotationsAmong(texts.map(uncut), MOST_STATEMENTS).map(({ index, hits }) => ({
    index,
    quoted: hits.flatMap(({ statement, trace, range: [at], alignment, sentences }) => {
      return trace === "related" ? [] : { statement, trace, at, alignment, sentences };
    }),
  }));
}
