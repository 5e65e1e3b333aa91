/** What is told of a pack, beside the statements in it. */
export interface PackAbout {
  /** Of its archive, in every edition: eight lower-case letters and digits. */
  readonly id: string;
  /** What the archive is called. */
  readonly name: string;
  /** Counted from 1. */
  readonly edition: number;
  /** The day on which this edition was made, as an ISO day; left out where nobody is to know. */
  readonly date?: string;
}

export const PACK_ID = /^[a-z0-9]{8}$/;

/** In UTF-16 units. */
export const LONGEST_NAME = 120;
