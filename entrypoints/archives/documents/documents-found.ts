import { isDated } from "../../../archive/query/time-of";
import type { StatementFacts } from "../../../archive/types";
import { foldText } from "../../../persian/fold";

export interface FoundDocuments {
  /** Some of those that were found, in the archive's own order. */
  readonly some: readonly StatementFacts[];
  /** How many were found in all. */
  readonly total: number;
}

/** Has a document all of these words in its facts? Whatever part of a word is written, in any spelling. */
export function hasWords(words: string): (facts: StatementFacts) => boolean {
  const folded = foldText(words).split(/\s+/).filter(Boolean);
  if (folded.length === 0) return () => true;
  return ({ title, issuer, date, place = "" }) => {
    const { fa, en } = date.written;
    const dates = isDated(date) ? [date.printed, date.iso, date.jalali, fa.jalali, fa.gregorian, en.gregorian] : [];
    const said = foldText([title, issuer, place, ...dates].join("\n"));
    return folded.every((word) => said.includes(word));
  };
}

/**
 * Documents of an archive by the words of their facts: as many as a page shows, and how many there are. All facts are
 * read, some at a time, and none is held, so that the largest archive is listed as the smallest.
 * @param from how many to pass over
 * @param isWanted whether anybody waits for it still
 */
export async function documentsFound(
  all: AsyncIterable<StatementFacts>,
  { words, from, most }: { words: string; from: number; most: number },
  isWanted: () => boolean = () => true,
): Promise<FoundDocuments> {
  const has = hasWords(words);
  const some: StatementFacts[] = [];
  let total = 0;
  for await (const facts of all) {
    if (!isWanted()) break;
    if (!has(facts)) continue;
    if (total >= from && some.length < most) some.push(facts);
    total += 1;
  }
  return { some, total };
}
