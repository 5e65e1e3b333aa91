import { withEllipses } from "../archive/text/with-ellipses";
import type { StatementKind, Trace } from "../archive/types";
import { inDigits } from "../persian/digits";
import type { CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
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

/** Excel takes a file for UTF-8 only when this stands first. */
const BOM = "\uFEFF";

/** A table after RFC 4180, for spreadsheets: one row for each passage, one line for each row. */
export function csv({ rows }: ResultList, words: TableWords): string {
  const names = COLUMNS.map((column) => words.columns[column]);
  const lines = [names, ...rows.map((row) => cellsOf(row, words))];
  return BOM + lines.map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

function cellsOf({ statement, excerpt, relation }: ResultRow, words: TableWords): string[] {
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
  };
  return COLUMNS.map((column) => oneLine(cells[column]));
}

/**
 * One field, always in quotation marks. Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula,
 * so an apostrophe stands before it, as OWASP advises ("CSV Injection").
 */
const field = (text: string): string => `"${text.replace(/^(?=[=+\-@])/, "'").replaceAll('"', '""')}"`;
