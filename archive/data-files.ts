import type { Term } from "../persian/terms";
import type { Passage, Statement } from "./types";

/** The archive's data files, by what they hold; a build puts them under these names into `archive/`. */
export const DATA_FILES = { statements: "statements.json", index: "index.json" } as const;

export type DataFile = keyof typeof DATA_FILES;

/** The bytes of each data file. */
export type DataBytes = Readonly<Record<DataFile, Uint8Array>>;

/** SHA-256 of each data file, lower-case hexadecimal; comes with the code, never with the data. */
export type DataDigests = Readonly<Record<DataFile, string>>;

/** What `statements.json` holds. Passages ascend, statement after statement; the index knows them by their place here. */
export interface StatementsData {
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
  /** The terms of each statement's text: finding them out anew at every waking took longer than all else. */
  readonly terms: readonly (readonly Term[])[];
}
