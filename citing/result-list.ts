import type { Hit, Range, Trace } from "../archive/types";
import type { Citable } from "./citable";

/** One passage of an exported list. */
export interface ResultRow extends Citable {
  /** How it relates to what was asked, and how much of that stands in it (0 to 1); `null` where nothing was asked. */
  readonly relation: { readonly trace: Trace; readonly coverage: number } | null;
  /** Of a kept passage, what its keeper has added to it. */
  readonly kept?: {
    readonly marks: readonly Range[];
    readonly note?: string;
    /** The text that it was kept for. */
    readonly selection?: string;
  };
}

/** What was found for a query, or what was kept without one. */
export interface ResultList {
  readonly query: string | null;
  readonly rows: readonly ResultRow[];
}

/** The list of an answer's hits, each with its best excerpt. `isTraced` where the query is long enough to be a quotation. */
export function resultList(query: string, hits: readonly Hit[], isTraced: boolean): ResultList {
  const rows = hits.map(({ statement, excerpts: [excerpt], trace, coverage }) => {
    return { statement, excerpt, relation: isTraced ? { trace, coverage } : null };
  });
  return { query, rows };
}
