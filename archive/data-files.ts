import type { Passage, Statement } from "./types";

/**
 * The archive's data files, by what they hold; a build puts them under these names into `archive/`. `index` is our own
 * index, from which a selection is answered; `search` is MiniSearch's, which completes words while they are typed.
 */
export const DATA_FILES = { statements: "statements.json", index: "index.bin", search: "search.json" } as const;

export type DataFile = keyof typeof DATA_FILES;

/** The bytes of each data file. */
export type DataBytes = Readonly<Record<DataFile, Uint8Array>>;

/** SHA-256 of each data file, lower-case hexadecimal; comes with the code, never with the data. */
export type DataDigests = Readonly<Record<DataFile, string>>;

/** What `statements.json` holds. Passages ascend, statement after statement; the indexes know them by their place here. */
export interface StatementsData {
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
}
