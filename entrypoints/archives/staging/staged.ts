import type { MachineRead } from "../../../archive/types";
import type { Encoding } from "../../../imports/encodings/encoding";
import type { Reason } from "../../../imports/reasons";
import type { Columns, FileChoice, LeftOut, PagesRead } from "../../../imports/types";
import type { Bases, Facts } from "./facts";

/** A document that was read and waits to be imported; its text waits where it was read. */
export interface StagedDocument {
  /** Its number in this import. */
  readonly key: number;
  readonly path: string;
  /** Which record of its file, from 0. */
  readonly part: number;
  /** Told from its letters: the same text in any spelling has the same. */
  readonly id: string;
  readonly facts: Facts;
  readonly bases: Bases;
  /** The first words of its text on one line, with an ellipsis where it goes on. */
  readonly beginning: string;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
  /** How many pieces of its file were taken out as noise. */
  readonly removals: number;
  readonly machineRead?: MachineRead;
  /** Another that says nearly the same. */
  readonly near?: NearTo;
}

/** What a document is nearly the same as, in this import or in an archive that is kept. */
export type NearTo = {
  /** How much of both is the same; 0 to 1. */
  readonly share: number;
  readonly title: string;
} & Elsewhere;

/** Where else a document stands: in this import, or in an archive that is kept. */
export type Elsewhere = { readonly path: string } | { readonly archive: string };

/** The same, or it was written by an import into this archive that has not come to its end. */
export type SameAs = Elsewhere | { readonly unfinished: string };

/**
 * What becomes of a file: it has documents `toImport`; all of them are the `same` as others; the user has `leftOut` all of
 * them, or skipped them because they are `near` to others; it was `opened`, and what it holds is counted itself (a ZIP); or it was `skipped` or `failed`.
 */
export type FileState = "toImport" | "same" | "near" | "leftOut" | "opened" | "skipped" | "failed";

/** A file that was found, and what was read of it. */
export interface StagedFile {
  /** From 0, in the order in which files were found. */
  readonly number: number;
  readonly path: string;
  readonly outcome: "read" | "skipped" | "failed";
  readonly reason?: Reason;
  readonly detail?: string;
  /** Of its documents, by number. */
  readonly documents: readonly number[];
  /** Of those, the ones that are nearly the same as another. */
  readonly near: readonly number[];
  /** Those that stand elsewhere already. */
  readonly same: readonly SameAs[];
  /** Records that became no document. */
  readonly leftOut: readonly LeftOut[];
  readonly isDamaged: boolean;
  /** What the user has chosen instead of what was found. */
  readonly choice: FileChoice;
  /** The encoding of its letters can be chosen. */
  readonly isText: boolean;
  /** In which it was read, if anything was. */
  readonly encoding?: Encoding;
  readonly columns?: Columns;
  /** Not all of its pages could be read. */
  readonly pages?: PagesRead;
  /** How many of its pages are pictures, which may be read. */
  readonly picturePages: number;
  /** How many files were found in it. */
  readonly holds?: number;
}

/** How a file begins in each encoding. */
export type FileSamples = Readonly<Record<Encoding, string>>;
