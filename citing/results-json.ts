import type { Range, StatementKind, Trace } from "../archive/types";
import { oneLine } from "./field-text";
import type { ResultList, ResultRow } from "./result-list";
import { sourceAddress } from "./source-address";

/** The JSON form of a list of results. Whoever reads such a file checks `format` and `version` first. */
export interface ResultsJson {
  readonly format: "bayaniyab-results";
  /** Raised whenever a field changes its meaning or goes; new fields may come without it. */
  readonly version: 1;
  /** What was searched for; `null` for a collection of kept passages. */
  readonly query: string | null;
  readonly results: readonly ResultJson[];
}

export interface ResultJson {
  /** The statement's id in the archive. */
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: StatementKind;
  readonly date: {
    /** Gregorian: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    readonly iso: string;
    /** Jalali, written the same way; `null` where a Gregorian month touches two Jalali ones. */
    readonly jalali: string | null;
    /** As the document prints it; empty where it prints none. */
    readonly printed: string;
    readonly inferred: boolean;
    /** What an inferred date is inferred from. */
    readonly basis: string | null;
  };
  readonly place: string | null;
  /** The text as it stands in the statement, line breaks and all; `null` for a whole statement. */
  readonly excerpt: string | null;
  /** Whether the excerpt leaves out something of its paragraph, before and after it; no ellipsis stands in it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** First and last paragraph, from 1; `null` for the title or a whole statement. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  /** How the statement relates to the query; `null` where there is none, or it is too short to be a quotation. */
  readonly relation: Trace | null;
  /** Share of the query that stands in the statement, 0 to 1; `null` with the relation. */
  readonly coverage: number | null;
  /** Words that were marked when it was kept, as offsets in `excerpt`; `null` where it was not. */
  readonly marks: readonly Range[] | null;
  /** What its keeper has written of it, and the text that they kept it for. */
  readonly note: string | null;
  readonly selection: string | null;
  /** The address the statement itself gives. */
  readonly source: string | null;
  /** The same, opening at the words. */
  readonly link: string | null;
}

export function resultsJson({ query, rows }: ResultList): string {
  const file: ResultsJson = { format: "bayaniyab-results", version: 1, query, results: rows.map(resultOf) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function resultOf({ statement, excerpt, relation, kept }: ResultRow): ResultJson {
  const { id, title, issuer, kind, date, place, source } = statement;
  const { iso, jalali = null, printed, inferred, basis = null } = date;
  return {
    id,
    title: oneLine(title),
    issuer: oneLine(issuer),
    kind,
    date: { iso, jalali, printed, inferred, basis },
    place: place ?? null,
    excerpt: excerpt?.text ?? null,
    cutBefore: excerpt?.cutBefore ?? false,
    cutAfter: excerpt?.cutAfter ?? false,
    paragraphs: excerpt?.paragraphs ?? null,
    relation: relation?.trace ?? null,
    coverage: relation?.coverage ?? null,
    marks: kept?.marks ?? null,
    note: kept?.note ?? null,
    selection: kept?.selection ?? null,
    source: source ?? null,
    link: sourceAddress({ statement, excerpt }) || null,
  };
}
