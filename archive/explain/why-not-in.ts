import type { Library, LibraryPart } from "../library";
import { together } from "../opened";
import { type WhyNot, whyNot } from "./why-not";

/**
 * The same in a library, besides:
 * - `outranked`: it is found there, but so many statements say it more closely that it is not listed;
 * - `overlooked`: it says it, but is not among those that the archive gives for these words;
 * - `switched-off`: it would be found there if its archive were searched;
 * - `no-document`: the archive has none of this id.
 */
export type WhyNotIn =
  | WhyNot
  | { readonly why: "outranked"; readonly before: number }
  | { readonly why: "switched-off" | "no-document" | "overlooked" };

/** Where a document is looked for. */
export interface Where {
  readonly library: Library;
  /** The archive that has the document. */
  readonly part: LibraryPart;
  /** Whether the library has this archive. */
  readonly isSearched: boolean;
  /** So many statements are listed. */
  readonly listed: number;
}

/** @param text of any length, as it would be selected on a page */
export async function whyNotIn(
  text: string,
  id: string,
  { library, part, isSearched, listed }: Where,
): Promise<WhyNotIn> {
  const archive = await part.statement(id, null);
  const statement = archive?.judge(id, "")?.statement;
  if (!statement) return { why: "no-document" };
  const why = await whyNot(text, statement, async (asked) => {
    const corpora = await Promise.all([library.corpusOf(asked), ...(isSearched ? [] : [part.corpusOf(asked)])]);
    const judged = (await part.statement(id, asked))?.judge(id, asked, together(corpora));
    if (!judged) throw new RangeError(`The statement ${id} is not there any more.`);
    return judged.finding;
  });
  if (why.why !== "found") return why;
  if (!isSearched) return { why: "switched-off" };
  const { hits, total } = await library.lookup(text, { for: "selection", limit: listed });
  if (hits.some((hit) => hit.statement.id === id)) return why;
  return total > listed ? { why: "outranked", before: total } : { why: "overlooked" };
}
