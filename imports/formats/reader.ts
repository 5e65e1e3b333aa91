import type { PageReader } from "../pictures/page-reader";
import type { FileOrder } from "../proposals/date";
import type { RawDocument } from "../proposals/raw-document";
import type { Reason } from "../reasons";
import type { Columns, FileChoice, FoundFile, PagesRead } from "../types";

/** What a reader finds in a file, in order. */
export type Found =
  | { readonly document: RawDocument; readonly order?: FileOrder }
  /** A record that cannot be read. */
  | { readonly part: number; readonly reason: Reason }
  | { readonly columns: Columns }
  | { readonly isDamaged: true }
  /** Of some pages nothing could be read. */
  | { readonly pages: PagesRead; readonly picturePages: number };

/**
 * Reads a format.
 * @throws {ReadingProblem} where the whole file cannot be read
 */
export interface Reader {
  /** A file of this format is one document. */
  readonly isWhole: boolean;
  /** It is written in letters of an encoding, which may be chosen. */
  readonly isText?: true;
  /** @param pageReader what reads pictures; where there is none, they are not read */
  read(file: FoundFile, choice: FileChoice, pageReader?: PageReader): AsyncIterable<Found>;
}
