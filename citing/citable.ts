import type { LocatedExcerpt, StatementFacts } from "../archive/types";

/** What can be cited: a statement, or an excerpt of it. */
export interface Citable {
  readonly statement: StatementFacts;
  /** `null` for the statement as a whole. */
  readonly excerpt: Pick<LocatedExcerpt, "text" | "cutBefore" | "cutAfter" | "paragraphs" | "landmarks"> | null;
}
