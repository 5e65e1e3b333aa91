import type { SaidOf } from "../../../archive/compile/said-otherwise";
import type { Removal } from "../../../archive/types";
import type { Differing } from "../../../imports/near/differing";
import type { FileChoice } from "../../../imports/types";
import type { KeptReason } from "../../../kept/kept-problem";
import type { LastEdition } from "../../../kept/pack-notes";
import type { NewArchive } from "../../../kept/publish";
import type { Revised } from "../../../kept/revise-archive";
import type { TakenBack } from "../../../kept/take-back";
import type { Traces } from "../../../packs/backup";
import type { PackPlace, Refused, SoundPack } from "../packs/pack-offer";
import type { ToSave } from "../packs/to-save";
import type { Bases, Facts } from "../staging/facts";
import type { FileSamples, StagedDocument, StagedFile } from "../staging/staged";
import type { Recognised } from "./packs/open-packs";

/** A file as the page hands it over, and where it stood in what was dropped. */
export interface GivenFile {
  readonly path: string;
  /** `null` where the browser does not give it. */
  readonly blob: Blob | null;
}

/** What the page asks of its worker, which holds the texts of an import until it is kept. One at a time. */
export type WorkRequest =
  | { readonly type: "read"; readonly files: readonly GivenFile[] }
  | {
      readonly type: "keep";
      /** One that is there, or is made. */
      readonly archive: { readonly id: string; readonly name: string; readonly madeAt: string };
      /** They are what an import of it was that was broken off. */
      readonly isGoingOn: boolean;
      /** In which the documents are. */
      readonly files: number;
      readonly documents: readonly { readonly key: number; readonly facts: Facts; readonly bases: Bases }[];
    }
  /** Files that were read, in another way or once more. */
  | { readonly type: "readAgain"; readonly files: readonly { readonly number: number; readonly choice?: FileChoice }[] }
  /** Files of which pages are pictures, which are to be read; and how many pages those are. */
  | { readonly type: "readPictures"; readonly files: readonly number[]; readonly pages: number }
  /** How a file begins in each encoding. */
  | { readonly type: "samples"; readonly number: number }
  /** Where a document differs from what it is nearly the same as. */
  | { readonly type: "compare"; readonly key: number }
  /** What was read of a document from pictures, and what the user has made of that. */
  | { readonly type: "readText"; readonly key: number }
  | { readonly type: "correctText"; readonly key: number; readonly text: string }
  /** What was taken out of a document. */
  | { readonly type: "removed"; readonly key: number }
  /** A piece of that, by its number, back into it. */
  | { readonly type: "putBack"; readonly key: number; readonly removal: number }
  /** Of an archive that is kept these documents deleted, and those said otherwise. */
  | {
      readonly type: "revise";
      readonly id: string;
      readonly deleted: readonly string[];
      readonly said: readonly (readonly [id: string, said: Partial<SaidOf>])[];
    }
  /** An archive whose index is outdated. */
  | { readonly type: "compileAgain"; readonly id: string }
  /** An import of an archive, by its number. */
  | { readonly type: "takeBack"; readonly id: string; readonly number: number }
  /** Which of these files are packs, and what is in them. */
  | { readonly type: "openPacks"; readonly files: readonly GivenFile[] }
  /** A pack that was offered, as this archive, in the place of one of the same id. */
  | { readonly type: "keepPack"; readonly place: PackPlace; readonly pack: SoundPack; readonly as: NewArchive }
  | { readonly type: "savePack"; readonly archive: ToSave; readonly isToBeSigned: boolean }
  | { readonly type: "backUp"; readonly archives: readonly ToSave[]; readonly traces: Traces };

export type Stage = "reading" | "recognising" | "indexing" | "packing";

/** How far a stage is: of files or pages that are read, statements that are indexed, or parts or archives that are packed. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
  /** How long it has taken so far, without pauses. */
  readonly ms: number;
  /** Of the statements, those that are written; and the passages that are indexed. */
  readonly written?: number;
  readonly passages?: number;
}

/** What holds up whatever is being done, and lets it go on; or reads no more pages. It is not answered. */
export type Hold = { readonly type: "pause" } | { readonly type: "goOn" } | { readonly type: "stop" };

/** What the worker says of it. `done` or `problem` ends what was asked. */
export type WorkReply =
  | { readonly type: "found"; readonly files: readonly StagedFile[]; readonly documents: readonly StagedDocument[] }
  /** Archives, by name, that were not looked through for what is nearly the same. */
  | { readonly type: "notCompared"; readonly archives: readonly string[] }
  | Recognised
  /** What was asked to be kept is no longer what was offered; nothing of it is kept. */
  | { readonly type: "refused"; readonly refused: Refused }
  /** A pack, or a backup, as a file; and by the ids of archives the editions that they are in it. */
  | { readonly type: "saved"; readonly file: Blob; readonly editions: ReadonlyMap<string, LastEdition> }
  | { readonly type: "progress"; readonly progress: Progress }
  /** So many pages gave a text before they were all read, or the user had enough. */
  | { readonly type: "picturesRead"; readonly pages: number; readonly isStopped: boolean }
  | { readonly type: "samples"; readonly samples: FileSamples }
  | { readonly type: "compared"; readonly differing: readonly Differing[] }
  | { readonly type: "readText"; readonly text: string }
  | { readonly type: "removed"; readonly removed: readonly Removal[] }
  | { readonly type: "changed"; readonly document: StagedDocument }
  | { readonly type: "revised"; readonly revised: Revised }
  /** How many documents an import has brought. */
  | { readonly type: "kept"; readonly documents: number }
  | { readonly type: "takenBack"; readonly taken: TakenBack }
  | { readonly type: "done" }
  | { readonly type: "problem"; readonly reason: KeptReason };
