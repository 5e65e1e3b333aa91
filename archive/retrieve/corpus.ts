/** All that is searched at once, be it in one archive or in several: whether words tell, and a verdict, depend on it. */
export interface Corpus {
  readonly passages: number;
  /**
   * How many of them have a term.
   * @param term as `termsOf` gives it
   */
  passagesWith(term: string): number;
}
