import type { Library } from "../../archive/library";
import type { PageReplies } from "../../messages/requests";
import { uncut } from "../../messages/uncut";

/** A sentence that stands in more statements than this is a formula of theirs. */
const MOST_STATEMENTS = 3;

/** Which sentences of a page quote which statements: what the panel shows of it, and no more. */
export async function quotationsAmong(library: Library, texts: readonly string[]): Promise<PageReplies["quotations"]> {
  const found = await library.quotationsAmong(texts.map(uncut), MOST_STATEMENTS);
  return found.map(({ index, hits }) => ({
    index,
    quoted: hits.flatMap(({ statement, trace, range: [at], alignment, sentences }) => {
      return trace === "related" ? [] : { statement, trace, at, alignment, sentences };
    }),
  }));
}
