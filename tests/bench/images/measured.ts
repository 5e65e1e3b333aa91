import type { ImageRow } from "./image-data";

/** The first statement that is said to be quoted; `undefined` where none is. */
export interface Called {
  /** Of the bundled archive alone. */
  readonly bundled: string | undefined;
  /** Of the bundled statements among all texts of `passages.jsonl`. */
  readonly among: string | undefined;
}

/** A picture as it was read and answered. */
export interface Measured {
  readonly row: ImageRow;
  readonly text: string;
  /** Character errors for each character of the truth. */
  readonly errors: number;
  /** Processor time of reading, in ms. */
  readonly ms: number;
  readonly called: Called;
}
