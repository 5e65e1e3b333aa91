import type { FoundSentence } from "./page-scan";

/** What was scanned, and when. */
export interface PageFacts {
  readonly title: string;
  /** Of the web, without a name and a password in it; empty for any other page. */
  readonly address: string;
  /** When the scan came to its end. */
  readonly checkedAt: Date;
}

/** A page that was scanned, as its report is told. It is handed on in memory alone. */
export interface ScannedPage extends PageFacts {
  /** What came of it, in a sentence. */
  readonly outcome: string;
  /** In the order of the page. */
  readonly found: readonly FoundSentence[];
}
