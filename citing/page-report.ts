import { inSight } from "../archive/text/in-sight";
import type { Trace } from "../archive/types";
import type { Citable } from "./citable";
import type { Difference } from "./correction";

/** What was found of a page, to be carried away. Everything that the page itself says may be anything at all. */
export interface PageReport {
  /** Empty where the browser does not tell. */
  readonly title: string;
  /** Of the web; empty for any other, which may name its user. */
  readonly address: string;
  /** When it was checked, as the user has it written. */
  readonly checked: string;
  /** What came of it, in a sentence. */
  readonly outcome: string;
  readonly rows: readonly ReportRow[];
}

/** A sentence of the page, and the statement that it quotes. */
export interface ReportRow {
  readonly sentence: string;
  readonly trace: Trace;
  /** How much of the sentence is a quotation, in words; empty where all of it is. */
  readonly share: string;
  readonly differences: readonly Difference[];
  /** The statement and its own sentences. */
  readonly citable: Citable;
}

/** What a report says in the user's language. */
export interface ReportWords {
  readonly heading: string;
  readonly page: string;
  readonly address: string;
  readonly checked: string;
  readonly traces: Readonly<Record<Trace, string>>;
  readonly written: string;
  readonly text: string;
  readonly share: string;
  readonly difference: string;
  readonly source: string;
}

/** Words of a page: the signs by which it could turn those around them are shown, and other marks of direction are left out. */
export const pageWords = (text: string): string => inSight(text.replace(/[\u200E\u200F\u061C]/g, ""));
