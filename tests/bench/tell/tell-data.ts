import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../../../archive/collection";
import type { Trace } from "../../../archive/types";
import { readJsonLines } from "../../../scripts/read-json-lines";

/** A change that is true of a quotation: its kind, the word asked, the word of the text; `null` on the side that has none. */
export type Change = readonly [kind: string, asked: string | null, text: string | null];

/** A quotation with an alteration that is known. */
export interface AlteredRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly text: string;
  /** The words of the source before they were altered. */
  readonly original: string;
  readonly truth: readonly Change[];
  /** `edited`: `truth` is what must be told; `exact`, `respelled`: nothing; `moved`, `subset`: nothing but moved, but dropped words. */
  readonly how: "exact" | "respelled" | "edited" | "moved" | "subset";
}

/** A quotation among words of others. */
export interface AroundRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly text: string;
  /** What of `text` the source says. */
  readonly said: string;
}

/** What a case may come to: a trace, or something found at all, nothing, a statement of the date asked for. */
export type Outcome = Trace | "found" | "nothing" | "date";

/** A text to select on a page or, `as` a search, to type. */
export interface LookupCase {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  readonly as?: "search";
  /** What stands first; `null` where nothing should be found, or anything may. */
  readonly statement: string | null;
  readonly expect: Outcome;
  /** Other answers that are right. */
  readonly also?: readonly Outcome[];
  readonly said?: string;
  readonly told?: readonly Change[];
  /** All of these must be found. */
  readonly hits?: readonly string[];
}

/** Two words that a sentence, or a search, takes for one or keeps apart. */
export interface PairCase {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  readonly other: string;
  readonly as: "pair-trace" | "pair-search";
  readonly expect: "same" | "different";
}

export type Case = LookupCase | PairCase;

/** The rows of each file of the data. */
export interface TellRows {
  readonly "altered-five": AlteredRow;
  readonly "altered-passages": AlteredRow;
  readonly "around-five": AroundRow;
  readonly cases: Case;
}

export type TellFile = keyof TellRows;

export const TELL_FILES: readonly TellFile[] = ["altered-five", "altered-passages", "around-five", "cases"];

export class TellDataMissingError extends Error {
  override readonly name = "TellDataMissingError";
}

export const readTell = <File extends TellFile>(folder: string, file: File): TellRows[File][] =>
  read(join(folder, `${file}.jsonl`));

/** The texts that the altered passages are of: they are kept with the data of the other benchmarks. */
export const readTellPassages = (folder: string): Row[] => read(join(folder, "..", "passages.jsonl"));

function read<R>(path: string): R[] {
  if (existsSync(path)) return readJsonLines<R>(path);
  throw new TellDataMissingError(`There is no ${path}. The figures are taken on data that is kept beside the project.`);
}
