/** A row, judged. */
export interface Judged {
  readonly kind: string;
  /** By the names of the figures; `null` where a figure says nothing of the row. */
  readonly verdicts: Readonly<Record<string, boolean | null>>;
  readonly isFailure: boolean;
  /** Of a failure: what was asked, what is true and what was told. */
  readonly lines: readonly string[];
}
