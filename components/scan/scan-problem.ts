import { i18n } from "../../words/i18n";

/**
 * Why a page cannot be scanned; each has a sentence in `locales/` under `scan.problem.`.
 * - `forbidden`: the browser lets no extension in (its own pages, a store, its viewer of PDFs in Firefox);
 * - `withheld`: the user, or the browser for them, keeps this extension out of this site;
 * - `unasked`: the quiet edition gets into a page just where it is asked to, and was asked elsewhere;
 * - `pdf`: a viewer draws the text, and no script can read it;
 * - `frozen`: the page does not answer at all;
 * - `left`: the page closed or navigated during the scan.
 */
export type ScanProblem = "forbidden" | "withheld" | "unasked" | "pdf" | "frozen" | "left";

export class ScanProblemError extends Error {
  constructor(readonly problem: ScanProblem) {
    super(`Bayaniyab: this page cannot be scanned (${problem})`);
    this.name = "ScanProblemError";
  }
}

/** One sentence for the user about why a page could not be scanned, and what can be done instead. */
export const scanProblemText = (problem: ScanProblem): string => i18n.t(`scan.problem.${problem}`);
