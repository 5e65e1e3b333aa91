import type { UiLocale, WrittenDate } from "../persian/dates";
import type { Range } from "../persian/fold";

/** Offsets `[start, end)` in UTF-16 code units of the text they belong to. */
export type { Range };

/** What sort of document a statement is: بیانیه، اطلاعیه، پیام، فراخوان; of those that users bring some are none of these, سند. */
export type StatementKind = "statement" | "announcement" | "message" | "call" | "document";

/**
 * When a statement was issued. `iso` is a day (`2018-01-13`), a month (`2021-07`) or a year; of a bundled statement it is
 * always known, in an archive made of rows it is empty where a row says nothing of it.
 */
export interface StatementDate {
  /** As the document prints it, in its own calendar and digits; empty where it prints none. */
  readonly printed: string;
  readonly iso: string;
  /** The same day, month or year in the Jalali calendar (`1396-10-23`), where known. */
  readonly jalali?: string;
  readonly inferred: boolean;
  /** For an inferred date: what it was inferred from, in Persian, shown to readers. */
  readonly basis?: string;
  /** Written out for each language of the interface by the build: a browser takes its time to learn a calendar. */
  readonly written: Readonly<Record<UiLocale, WrittenDate>>;
}

/** An archive of the user's own: what it is known by, and what they call it. */
export interface OwnArchive {
  /** Eight letters or digits. */
  readonly id: string;
  readonly name: string;
}

/** That a machine has read a text, or a part of it, from pictures: it may have misread words. */
export interface MachineRead {
  /** How sure it says that it was, letter by letter; 0 to 100. */
  readonly confidence: number;
  /** The user has corrected what it read. */
  readonly isCorrected?: true;
}

/** The pages of a text that a machine has read from pictures. */
export interface Scan {
  /** Ascending and apart: the number of the page in its file, from 1, and where what was read on it stands in the text. */
  readonly pages: readonly { readonly number: number; readonly range: Range }[];
  /** Where the machine was not sure of what it read, as offsets in the text: ascending, apart. */
  readonly unsure: readonly Range[];
}

/** What a list of hits needs to know of a statement. */
export interface StatementFacts {
  /** See `STATEMENT_ID`. */
  readonly id: string;
  /** Whose it is, if it is not of the bundled archive. */
  readonly archive?: OwnArchive;
  readonly title: string;
  readonly issuer: string;
  readonly kind: StatementKind;
  readonly date: StatementDate;
  readonly place?: string;
  /** The address the text itself gives, if it gives one. */
  readonly source?: string;
  readonly machineRead?: MachineRead;
}

/**
 * Something taken out of the raw text because it is noise of extraction. It carries either `at`, and `what` is its own
 * words, or `count`, and `what` names a class of white space (line wraps, doubled spaces) that became one space.
 */
export interface Removal {
  readonly what: string;
  readonly why: string;
  /** Offset in `text` where it stood. */
  readonly at?: number;
  /** How often this class of white space was met. */
  readonly count?: number;
}

/** One issued document, whole. Paragraphs of `text` are separated by one blank line. */
export interface Statement extends StatementFacts {
  /** Name of the raw file it came from. */
  readonly file: string;
  /** SHA-256 (hex) of the raw file's characters without white space: `text` and `removed` must give it again. */
  readonly letters: string;
  readonly removed: readonly Removal[];
  /** Where the title stands in `text`, if the document prints it as a paragraph: a reader that shows it as heading need not show it twice. */
  readonly heading?: Range;
  /** What was read of it from pictures, where {@link StatementFacts.machineRead} is given. */
  readonly scan?: Scan;
  readonly text: string;
}

/** A stretch of a statement that is found and shown as a unit. */
export interface Passage {
  readonly statement: string;
  readonly range: Range;
}

/** How a person says where a stretch of a statement stands, and finds it again in another copy of the text. */
export interface Locator {
  /** Its first and last paragraph, counted from 1 without the title; `null` for words of the title alone. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  /** `null` where the statement names no address in which they could be looked for. */
  readonly landmarks: Landmarks | null;
}

/**
 * Words between which a stretch stands in any copy of the text, each of one line and parted by single spaces: what a
 * text fragment of a web address is made of.
 */
export interface Landmarks {
  /** Words before it, where its own first ones stand earlier in the text too; else empty. */
  readonly before: string;
  /** Its first words, or all of it where `end` is empty. */
  readonly start: string;
  readonly end: string;
  /** Words after it, where its own last ones stand earlier in it too; else empty. */
  readonly after: string;
}

/** Whether something of the same paragraph is left out before and after a stretch of a text. */
export interface Cuts {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A part of a statement's text, in its original spelling, cut at word ends; where it is, it says so. */
export interface Excerpt extends Cuts {
  /** Where it stands in the statement's text. */
  readonly range: Range;
  readonly text: string;
  /** Whole words to mark, as offsets in `text`: ascending, not overlapping. */
  readonly marks: readonly Range[];
}

/** Whole sentences of a statement, as they are carried away. */
export interface Sentences extends Locator {
  /** From the first of them to the last, in the statement's text. */
  readonly range: Range;
  readonly text: string;
  /** Sentences between them that are none of them, as offsets in `text`: ascending, not overlapping. */
  readonly gaps: readonly Range[];
}

/** An excerpt that can be cited. */
export interface LocatedExcerpt extends Excerpt, Locator {}

/**
 * How a text relates to a passage: all of it, or if words of others stand around the quotation, that part of it; the
 * {@link Traced.coverage} then says how much.
 * - `exact`: the same characters up to white space, of which there may be more, less or none: a page's layout puts and
 *   takes it. ZWNJ is no white space. A selection that begins or ends inside a word is exact too, and its range is its own
 *   characters; unless the word then says something else: (ن)می‌پذیریم, (۱)۵۰۰, (بیست و) سه;
 * - `respelled`: the same words in another orthography;
 * - `edited`: a quotation with words changed, dropped, added, moved, or damaged by OCR;
 * - `misread`: a quotation of a text that a machine has read, where all that differs may have been misread;
 * - `related`: about the same thing; never called a quotation.
 */
export type Trace = "exact" | "respelled" | "edited" | "misread" | "related";

/** A piece of an alignment: what was asked beside what stands in the text, each in its original spelling. */
export interface Piece {
  /**
   * `moved`: the same words, in whatever spelling, at another place among the others. `foreign`: words before or after
   * the quotation that are somebody else's, as where a selection joins two statements: no change of this one.
   * `misread`: words that differ, or that one side lacks, where a machine may have misread the text: no change for certain.
   */
  readonly kind: "same" | "respelled" | "changed" | "added" | "dropped" | "moved" | "foreign" | "misread";
  /** Offsets in what was asked; `null` for words that it has dropped. */
  readonly asked: Range | null;
  /** Offsets in the statement's text; `null` for words that were added to it or are foreign. */
  readonly text: Range | null;
}

/** How what was asked stands in a text. */
export interface Traced {
  readonly trace: Trace;
  /** Share of what was asked that stands in the statement, by letters; 0 to 1, and 1 only where every word of it does. */
  readonly coverage: number;
  /**
   * Where in the statement's text it stands, from its first word to the end of its last; where a selection begins or ends
   * inside a word, from or to there.
   */
  readonly range: Range;
  /** The matching words, each whole, as offsets in the statement's text: ascending, not overlapping. */
  readonly marks: readonly Range[];
  /** Word by word, in the order of the text; empty where the trace is `related`. */
  readonly alignment: readonly Piece[];
}

/** A statement found, with its best excerpts, the best first. Never empty. */
export interface Hit extends Traced {
  readonly statement: StatementFacts;
  readonly score: number;
  readonly excerpts: readonly [LocatedExcerpt, ...LocatedExcerpt[]];
  /** What is carried away with it: the statement's own sentences behind what is marked. */
  readonly sentences: Sentences;
}

/** The answer to one lookup: hits, the best first, and how many there are in all. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** There may be more than `total`: of a great archive only the closest statements are looked at. */
  readonly isMore?: boolean;
}

/** A whole statement, with what a query matches in it. */
export interface Reading {
  readonly statement: Statement;
  readonly passages: readonly Range[];
  /** Whole words of `statement.text` that match, ascending, not overlapping. */
  readonly marks: readonly Range[];
  /** How the query relates to this statement; `null` where there is no query. */
  readonly trace: Trace | null;
  /** Share of a quotation that stands in this statement, as a {@link Hit} has it; 0 where it is only related. */
  readonly coverage: number;
  /** Word by word, in the order of the text; empty where there is no query or it is only `related`. */
  readonly alignment: readonly Piece[];
}
