import { ask } from "./ask";
import { SENTENCES_AT_ONCE } from "./limits";
import type { PageReplies } from "./requests";

type Quoting = PageReplies["quotations"]["quoting"][number];

/**
 * Asks which of some texts quote the archive, until all are looked up: so many at once as a message holds, and of these so
 * many as the background looks up before it answers.
 * @returns each answer: of how many more texts it is, and those of them that quote, by their place among all
 * @throws {ProblemError} when the background cannot answer
 */
export async function* askQuotations(
  texts: readonly string[],
): AsyncGenerator<{ readonly looked: number; readonly quoting: readonly Quoting[] }> {
  for (let from = 0; from < texts.length; ) {
    const { looked, quoting } = await ask({ type: "quotations", texts: texts.slice(from, from + SENTENCES_AT_ONCE) });
    const before = from;
    yield { looked, quoting: quoting.map((it) => ({ ...it, index: before + it.index })) };
    from += looked;
  }
}
