import type { Term } from "../../persian/terms";
import type { Query } from "../align/query";
import { joinedLetters, lettersIn } from "../text/letters";

/** So many of the first are looked for: what is longer is no question but a quotation, and is found by its letters. */
const MOST_ROWS = 24;

/**
 * What a phrase is told by: each two words that follow each other in what is asked, function words aside, with what
 * stands between them, as letters in a row. خاتمهٔ اعدام‌ها در ایران has two: خاتمهاعدامها, اعدامهادرایران.
 * @param terms those of what is asked
 */
export function rowsOf({ text }: Pick<Query, "text">, terms: readonly Term[]): string[] {
  const rows = new Set<string>();
  let before: Term | undefined;
  for (const term of terms) {
    if (rows.size >= MOST_ROWS) break;
    // Several terms may be written as one word.
    if (term.stop || term.range[0] === before?.range[0]) continue;
    if (before) rows.add(joinedLetters(lettersIn(text.slice(before.range[0], term.range[1]))));
    before = term;
  }
  return [...rows];
}

/**
 * The share of rows that stand in a text; 0 where none is asked.
 * @param joinedText the letters of the text in a row; not called where no row is asked
 */
export function shareOfRows(rows: readonly string[], joinedText: () => string): number {
  if (rows.length === 0) return 0;
  const letters = joinedText();
  return rows.filter((row) => letters.includes(row)).length / rows.length;
}
