import type { DateRange } from "../../persian/date-range";
import type { Range, StatementKind } from "../types";

/** What a filter is about. */
export type FilterName = "issuer" | "date" | "kind";

interface At {
  /** Where it is written in the query. */
  readonly range: Range;
}

/** Words to find in any order, as they are written. */
export interface WordsPart extends At {
  readonly type: "words";
  readonly text: string;
}

/** Words that must stand side by side, or, with a minus, must not. */
export interface PhrasePart extends At {
  readonly type: "phrase";
  readonly text: string;
  readonly without: boolean;
}

/** A word that must not stand there, in any form. */
export interface WithoutPart extends At {
  readonly type: "without";
  readonly text: string;
}

/** What must be so of a statement, or, with a minus, must not. */
export type FilterPart = At & { readonly without: boolean } & (
    | { readonly type: "issuer"; readonly value: string }
    | { readonly type: "date"; readonly value: DateRange }
    | { readonly type: "kind"; readonly value: StatementKind }
  );

/** A filter whose value is still being typed, at the end of a query: it does not count yet. */
export interface UnfinishedPart extends At {
  readonly type: "unfinished";
  readonly name: FilterName;
  readonly value: string;
}

export type Part = WordsPart | PhrasePart | WithoutPart | FilterPart | UnfinishedPart;

/** Something that looks like more than words and could not be read as such; it is searched as text. */
export interface Slip {
  readonly type: "unclosed" | "noDate" | "noKind";
  readonly text: string;
}

/** A query, read. Parts ascend and do not overlap. */
export interface Query {
  readonly parts: readonly Part[];
  readonly slips: readonly Slip[];
}

export const isFilter = (part: Part): part is FilterPart =>
  part.type === "issuer" || part.type === "date" || part.type === "kind";

/** Is it something to find? */
export const isAsked = (part: Part): part is WordsPart | PhrasePart =>
  part.type === "words" || (part.type === "phrase" && !part.without);
