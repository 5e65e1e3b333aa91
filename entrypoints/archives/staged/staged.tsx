import type { Ref } from "preact";
import type { KeptArchive } from "../../../kept/kept-archive";
import type { ToGoOn } from "../../../kept/unfinished";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { comma } from "../../../words/ui-language";
import { goingOn } from "../staging/going-on";
import type { Staging, StagingAction } from "../staging/staging";
import { DocumentTable } from "./document-table";
import { FileReport } from "./file-report";
import { KeepForm, type Target } from "./keep-form";
import { ReadPictures } from "./read-pictures";

interface Props {
  heading: Ref<HTMLHeadingElement>;
  staging: Staging;
  archives: readonly KeptArchive[];
  unfinished: readonly ToGoOn[];
  /** Names of archives that were not looked through for what is nearly the same. */
  notCompared: readonly string[];
  dispatch: (action: StagingAction) => void;
  keep: (target: Target) => Promise<void>;
  discard: () => void;
}

/** What was read, before anything of it is kept: what became of each file, and what will be said of each document. */
export function Staged({ heading, staging, archives, unfinished, notCompared, dispatch, keep, discard }: Props) {
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t("archives.files")}
      </h3>
      <ReadPictures staging={staging} />
      <FileReport staging={staging} archives={archives} />
      {notCompared.length > 0 && (
        <p class="not-compared">
          {i18n.t("archives.notCompared", notCompared.length, [
            notCompared.map((name) => isolated(name)).join(comma()),
          ])}
        </p>
      )}
      {staging.documents.length > 0 && (
        <>
          <h3>{i18n.t("archives.documents")}</h3>
          <DocumentTable staging={staging} archives={archives} dispatch={dispatch} />
        </>
      )}
      <KeepForm
        staging={staging}
        archives={archives}
        goingOn={goingOn(staging, unfinished)}
        keep={keep}
        discard={discard}
      />
    </>
  );
}
