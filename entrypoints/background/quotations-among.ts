import type { Library } from "../../archive/library";
import type { PageReplies } from "../../messages/requests";
import type { QuotedStatement } from "../../messages/scan";
import { uncut } from "../../messages/uncut";

/** A sentence that stands in more statements than this is a formula of theirs. */
const MOST_STATEMENTS = 3;

/**
 * After so long, in milliseconds, what was looked up is told, and the asker asks for the rest: on a slow machine, or of a page
 * of which every sentence stands in many documents, all would take longer than an answer is waited for.
 */
const LONGEST_MS = 500;

/** Which sentences of a page quote which statements, of the first one on: what the panel shows of it, and no more. */
export async function quotationsAmong(
  library: Pick<Library, "quotationsOf">,
  texts: readonly string[],
  now: () => number = () => performance.now(),
): Promise<PageReplies["quotations"]> {
  const until = now() + LONGEST_MS;
  const quoting: { index: number; quoted: readonly QuotedStatement[] }[] = [];
  let looked = 0;
  while (looked < texts.length && (looked === 0 || now() < until)) {
    const hits = await library.quotationsOf(uncut(texts[looked] as string), MOST_STATEMENTS);
    const quoted = hits.flatMap(({ statement, trace, range: [at], alignment, sentences }) =>
      trace === "related" ? [] : { statement, trace, at, alignment, sentences },
    );
    if (hits.length > 0) quoting.push({ index: looked, quoted });
    looked++;
  }
  return { looked, quoting };
}
