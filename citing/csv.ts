import { withEllipses } from "../archive/text/with-ellipses";
import type { StatementKind, Trace } from "../archive/types";
import { inDigits } from "../persian/digits";
import type { CitingStyle } from "./citing-style";
import { csvLines } from "./csv-lines";
import type { ResultList, ResultRow } from "./result-list";
import { sourceAddress } from "./source-address";

/** The columns, in their order. */
export const COLUMNS = [
  "title",
  "issuer",
  "kind",
  "jalali",
  "gregorian",
  "printed",
  "inferred",
  "place",
  "paragraphs",
  "excerpt",
  "relation",
  "source",
  "id",
  "note",
  "selection",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a table says in the user's language. */
export interface TableWords {
  readonly style: CitingStyle;
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly traces: Readonly<Record<Trace, string>>;
  readonly yes: string;
  readonly no: string;
}

/** A table after RFC 4180, for spreadsheets: one row for each passage, one line for each row. */
export function csv({ rows }: ResultList, words: TableWords): string {
  const names = COLUMNS.map((column) => words.columns[column]);
  const lines = [names, ...rows.map((row) => cellsOf(row, words))];
  return csvLines(lines);
}

/** What the columns hold of one passage. */
export function cellsOf({ statement, excerpt, relation, kept }: ResultRow, words: TableWords): string[] {
  const { id, title, issuer, kind, date, place = "" } = statement;
  const cells: Record<Column, string> = {
    title,
    issuer,
    kind: words.kinds[kind],
    jalali: inDigits(date.written[words.style.language].jalali, words.style.digits),
    gregorian: date.iso,
    printed: date.printed,
    inferred: date.inferred ? words.yes : words.no,
    place,
    paragraphs: [...new Set(excerpt?.paragraphs)].join("–"),
    excerpt: excerpt ? withEllipses(excerpt) : "",
    relation: relation ? words.traces[relation.trace] : "",
    source: sourceAddress({ statement, excerpt }),
    id,
    note: kept?.note ?? "",
    selection: kept?.selection ?? "",
  };
  return COLUMNS.map((column) => cells[column]);
}
