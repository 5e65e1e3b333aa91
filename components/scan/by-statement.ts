import type { QuotedStatement } from "../../messages/scan";
import type { FoundSentence } from "./page-scan";

/** A statement that a page quotes, and its sentences that do, in the order of the page. */
export interface QuotedIn {
  readonly statement: QuotedStatement["statement"];
  readonly sentences: readonly { readonly found: FoundSentence; readonly quoted: QuotedStatement }[];
}

/** Sentences by the statements that they quote, those quoted most often first; one that quotes two is with both. */
export function byStatement(found: readonly FoundSentence[]): QuotedIn[] {
  const groups = new Map<
    string,
    { statement: QuotedStatement["statement"]; sentences: QuotedIn["sentences"][number][] }
  >();
  for (const sentence of found) {
    for (const quoted of sentence.quoted) {
      const group = groups.get(quoted.statement.id) ?? { statement: quoted.statement, sentences: [] };
      group.sentences.push({ found: sentence, quoted });
      groups.set(quoted.statement.id, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.sentences.length - a.sentences.length);
}
