import type { SegmentFacts } from "../archive/segments/segment-writer";

/** A segment of an archive, and where its records are. */
export interface KeptSegment extends SegmentFacts {
  /** Its records are kept under this number. No other segment of the archive ever has it. */
  readonly number: number;
  /** Of its records together. */
  readonly bytes: number;
}

/** Documents that were brought at once, which can be taken back at once. */
export interface KeptImport {
  /** No other import of the archive ever has it. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly documents: number;
  /** In which they were. */
  readonly files: number;
}

/** What makes an archive of the reader's own one that is there; written last, when all else is. */
export interface Manifest {
  /** Eight lower-case letters and digits. */
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  readonly passages: number;
  /** Of the records of its segments and the pictures of its pages together. */
  readonly bytes: number;
  /** Whether it is searched. */
  readonly isOn: boolean;
  /** When it was imported, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Those that can be taken back, the oldest first; missing where they were not remembered yet. */
  readonly imports?: readonly KeptImport[];
  /** `INDEX_VERSION` when it was compiled. */
  readonly indexVersion: number;
  readonly segments: readonly KeptSegment[];
}

/** An archive of the reader's own, as it is listed. */
export interface KeptArchive extends Omit<Manifest, "indexVersion" | "segments" | "imports"> {
  readonly imports: readonly KeptImport[];
  /** Its index was compiled under other rules: it cannot be searched until it is compiled again. */
  readonly isOutdated: boolean;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** An id for a new archive. */
export const newArchiveId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(8)), (value) => LETTERS[value % LETTERS.length]).join("");
