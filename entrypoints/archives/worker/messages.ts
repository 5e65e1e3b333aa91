import type { KeptReason } from "../../../kept/kept-problem";
import type { Bases, Facts } from "../staging/facts";
import type { StagedDocument, StagedFile } from "../staging/staged";

/** A file as the page hands it over, and where it stood in what was dropped. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What the page asks of its worker, which holds the texts of an import until it is kept. One at a time. */
export type WorkRequest =
  | { readonly type: "read"; readonly files: readonly GivenFile[] }
  | {
      readonly type: "keep";
      readonly archive: { readonly id: string; readonly name: string; readonly madeAt: string };
      readonly documents: readonly { readonly key: number; readonly facts: Facts; readonly bases: Bases }[];
    }
  /** An archive whose index is outdated. */
  | { readonly type: "compileAgain"; readonly id: string };

export type Stage = "indexing" | "writing";

/** What the worker says of it. `done` or `problem` ends what was asked. */
export type WorkReply =
  | { readonly type: "found"; readonly files: readonly StagedFile[]; readonly documents: readonly StagedDocument[] }
  /** Of passages that are indexed, or of bytes that are written. */
  | { readonly type: "progress"; readonly stage: Stage; readonly done: number; readonly of: number }
  | { readonly type: "done" }
  | { readonly type: "problem"; readonly reason: KeptReason };
