import type { FoundSentence } from "./page-scan";

/** A page that was scanned, as its report is told. It is handed on in memory alone. */
export interface ScannedPage {
  readonly title: string;
  /** Of the web, without a name and a password in it; empty for any other page. */
  readonly address: string;
  readonly checkedAt: Date;
  /** What came of it, in a sentence. */
  readonly outcome: string;
  /** In the order of the page. */
  readonly found: readonly FoundSentence[];
}
