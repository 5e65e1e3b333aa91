import type { Ref } from "preact";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import type { Staging, StagingAction } from "../staging/staging";
import { DocumentTable } from "./document-table";
import { FileReport } from "./file-report";
import { KeepForm, type Target } from "./keep-form";

interface Props {
  heading: Ref<HTMLHeadingElement>;
  staging: Staging;
  archives: readonly KeptArchive[];
  dispatch: (action: StagingAction) => void;
  keep: (target: Target) => Promise<void>;
  discard: () => void;
}

/** What was read, before anything of it is kept: what became of each file, and what will be said of each document. */
export function Staged({ heading, staging, archives, dispatch, keep, discard }: Props) {
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t("archives.files")}
      </h3>
      <FileReport staging={staging} archives={archives} />
      {staging.documents.length > 0 && (
        <>
          <h3>{i18n.t("archives.documents")}</h3>
          <DocumentTable staging={staging} archives={archives} dispatch={dispatch} />
        </>
      )}
      <KeepForm staging={staging} archives={archives} keep={keep} discard={discard} />
    </>
  );
}
