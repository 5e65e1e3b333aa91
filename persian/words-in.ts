/** The words of a table of the lexicon, which spaces part. */
export function wordsIn(table: string): ReadonlySet<string> {
  return new Set(table.split(" "));
}
