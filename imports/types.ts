import type { MachineRead, Removal, Scan, StatementKind } from "../archive/types";
import type { Encoding } from "./encodings/encoding";
import type { PagePictures, PageReader } from "./pictures/page-reader";
import type { Reason } from "./reasons";

/** A file that the reader brought, or one inside a ZIP: `papers/1396.zip/07/a.txt`. */
export interface FoundFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** All of it. Rejects where it cannot be read. */
  bytes(): Promise<Uint8Array>;
  /** The bytes from `start` up to `end`, so that memory does not grow with the file. Where it is missing, `bytes` is asked. */
  slice?(start: number, end: number): Promise<Uint8Array>;
  /** That it cannot be read is known already: a folder of which the browser does not give what is in it. */
  readonly isUnreadable?: true;
  /** All of it in order, where it can be had in no other: of a file that is packed. */
  pieces?(): AsyncIterable<Uint8Array>;
}

/** Something that was not said to be so by the reader, and where it was found. */
export interface Proposed<T> {
  readonly value: T;
  readonly basis: Basis;
}

/**
 * Where a proposal was found: the front matter; a column or field of that name; facts that a file has beside its text
 * (`properties`), as a web page's `meta` or a DOCX's author; the title; the text's first line, first words, or the date or
 * the signature at its beginning or end; the file's name; the message it was sent as.
 */
export type Basis =
  | "front-matter"
  | `column:${string}`
  | "properties"
  | "title"
  | "first-line"
  | "first-words"
  | "text-date"
  | "signature"
  | "file-name"
  | "message";

/** A date with what it was read from. */
export interface ProposedDate extends Proposed<string> {
  /** As it is written there. */
  readonly printed: string;
  /** The same in the Jalali calendar (`1396-10-23`), where it was written in that. */
  readonly jalali?: string;
  /** Nothing in the file tells day from month (03/04/2021): the day was taken to stand first. */
  readonly isOrderAssumed?: true;
}

/** One document of a file, with what is proposed to be said of it. */
export interface Draft {
  readonly path: string;
  /** Which record of its file, from 0; 0 for a file that is one document. */
  readonly part: number;
  readonly title: Proposed<string>;
  readonly issuer?: Proposed<string>;
  readonly kind?: Proposed<StatementKind>;
  /** An ISO day, month or year, Gregorian. */
  readonly date?: ProposedDate;
  /** An http or https address. */
  readonly source?: string;
  readonly place?: string;
  /** Paragraphs separated by one blank line, no other line ends. */
  readonly text: string;
  readonly removed: readonly Removal[];
  readonly encoding?: Encoding;
  /** Of a text that was read from pictures: that it was, where, and the pictures. */
  readonly machineRead?: MachineRead;
  readonly scan?: Scan;
  readonly pictures?: PagePictures;
}

/** Records of a file that is read otherwise, which became no draft for one reason. */
export interface LeftOut {
  readonly reason: Reason;
  readonly count: number;
  /** The first of them, counted as {@link Draft.part} is. */
  readonly first: number;
}

export interface PagesRead {
  readonly read: number;
  readonly of: number;
}

/** The columns (fields) of a table's records, and which of them were taken for what. */
export interface Columns {
  readonly names: readonly string[];
  readonly taken: ColumnChoice;
  /** What the first record that has a value in it has there, by the name of the column. */
  readonly samples: Readonly<Record<string, string>>;
  /** The first row was taken for the names of the columns, or not; of what has rows. */
  readonly hasHead?: boolean;
}

/** The name of the column that each is in; empty where the reader wants none. */
export type ColumnChoice = Readonly<Partial<Record<Field, string>>>;

export type Field = "text" | "title" | "issuer" | "kind" | "date" | "source" | "place";

/**
 * What became of a file. Each gets exactly one `read`, `skipped` or `failed`. Before it a file of many records gives some
 * of them as `reading`, so that memory holds few; if it fails afterwards, those are of a damaged file.
 */
export type Outcome =
  | { readonly path: string; readonly state: "reading"; readonly drafts: readonly Draft[] }
  | {
      readonly path: string;
      readonly state: "read";
      readonly drafts: readonly Draft[];
      readonly leftOut?: readonly LeftOut[];
      readonly columns?: Columns;
      /** How many files were found in it, each with an outcome of its own before this one: a ZIP. */
      readonly holds?: number;
      /** Bytes that are not of its encoding stand as U+FFFD. */
      readonly isDamaged?: true;
      /** Not all of its pages could be read: the others have no letters, or none that are text. */
      readonly pages?: PagesRead;
      /** How many of those others are pictures, which may be read. */
      readonly picturePages?: number;
    }
  | {
      readonly path: string;
      readonly state: "skipped" | "failed";
      readonly reason: Reason;
      readonly detail?: string;
      /** Of a table in which none was found that holds texts. */
      readonly columns?: Columns;
      readonly picturePages?: number;
    };

/** What the reader has chosen for a file instead of what would be found. */
export interface FileChoice {
  readonly encoding?: Encoding;
  readonly columns?: ColumnChoice;
  /** The first row of a table has the names of its columns. */
  readonly hasHead?: boolean;
  readonly dateOrder?: "day-first" | "month-first";
  /** Its pages that are pictures are read, which takes a second or more for each. */
  readonly arePicturesRead?: true;
}

export interface ReadOptions {
  choiceFor?(path: string): FileChoice | undefined;
  /** What reads pictures, where that was chosen for a file. */
  readonly pageReader?: PageReader;
  /** Of what a ZIP holds, this path alone is opened, with what is in it. */
  readonly only?: string;
}
