import type { Range, Trace } from "../../../archive/types";
import type { QueryRow } from "./bench-data";

/** One passage that an engine found. */
export interface Found {
  readonly id: string;
  /** Higher is closer; `null` for an engine that gives none. */
  readonly score: number | null;
  /** How it relates to the query, for an engine that says so. */
  readonly trace?: Trace;
  /** Share of the query that stands in the passage, 0 to 1, for an engine that says so. */
  readonly coverage?: number;
  /** UTF-16 offsets in the passage's text, for an engine that says where. */
  readonly range?: Range;
}

/** A query with what an engine found for it, the best first, at most ten. */
export interface Answered<Row extends QueryRow = QueryRow> {
  readonly row: Row;
  readonly found: readonly Found[];
  /** Milliseconds that the engine took. */
  readonly ms: number;
}

/** Whether the first passage found is one that the query comes from. */
export const isRightFirst = ({ row, found }: Answered): boolean =>
  found[0] !== undefined && row.relevant.includes(found[0].id);

/** Whether an engine calls the query a quotation of what it found. */
export const isQuotation = ({ trace }: Found): boolean => trace !== undefined && trace !== "related";
