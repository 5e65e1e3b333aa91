import { inSight } from "../../../archive/text/in-sight";
import { MachineRead } from "../../../components/machine-read";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { comma } from "../../../words/ui-language";
import { formatNumber } from "../../../words/writing";
import type { Field } from "../staging/facts";
import type { StagedDocument } from "../staging/staged";
import type { Correction, StagingAction } from "../staging/staging";
import { basisText } from "./basis-text";
import { DateCell } from "./date-cell";
import { Disclosed } from "./disclosed";
import { KindCell } from "./kind-cell";
import { NearNotice } from "./near-notice";
import { ReadText } from "./read-text";
import { RemovedPieces } from "./removed-pieces";
import { TextCell } from "./text-cell";

interface Props {
  document: StagedDocument;
  isPicked: boolean;
  isOut: boolean;
  isBothKept: boolean;
  archives: readonly KeptArchive[];
  dispatch: (action: StagingAction) => void;
}

/** One document: its facts to be corrected, each with its basis, and how its text begins. */
export function DocumentRow({ document, isPicked, isOut, isBothKept, archives, dispatch }: Props) {
  const { key, path, part, facts, bases, beginning, length, removals, near } = document;
  const about = isolated(facts.title || path);
  const correct = (correction: Correction) => dispatch({ type: "correct", keys: [key], correction });
  const cell = (field: Field) => ({
    label: i18n.t(`archives.field.${field}`),
    about,
    basis: basisText(bases[field]),
    isDisabled: isOut,
  });
  return (
    <li class={`row ${isOut ? "is-out" : ""}`}>
      <label class="pick">
        <input
          type="checkbox"
          checked={isPicked}
          disabled={isOut}
          aria-label={i18n.t("archives.pick", [about])}
          onChange={(event) => dispatch({ type: "pick", keys: [key], isPicked: event.currentTarget.checked })}
        />
      </label>
      <TextCell {...cell("title")} value={facts.title} write={(value) => correct({ field: "title", value })} />
      <TextCell {...cell("issuer")} value={facts.issuer} write={(value) => correct({ field: "issuer", value })} />
      <KindCell {...cell("kind")} value={facts.kind} write={(value) => correct({ field: "kind", value })} />
      <DateCell {...cell("date")} value={facts.date} write={(value) => correct({ field: "date", value })} />
      <button type="button" class="out" onClick={() => dispatch({ type: isOut ? "takeIn" : "leaveOut", keys: [key] })}>
        {i18n.t(isOut ? "archives.takeIn" : "archives.leaveOut")}
        <span class="unseen"> {about}</span>
      </button>
      <p class="begins">
        <span lang="fa" dir="rtl">
          {inSight(beginning)}
        </span>
        <small>
          <bdi>{inSight(path)}</bdi>
          {part > 0 && `${comma()}${i18n.t("archives.part", [formatNumber(part + 1)])}`}
          {comma()}
          {i18n.t("archives.letters", length, [formatNumber(length)])}
        </small>
      </p>
      {document.machineRead && (
        <div class="read-text">
          <MachineRead of={document} />
          <Disclosed
            says={
              <>
                {i18n.t("archives.correctText")}
                <span class="unseen"> {about}</span>
              </>
            }
          >
            {() => <ReadText document={document} />}
          </Disclosed>
        </div>
      )}
      {near && (
        <NearNotice
          document={document}
          near={near}
          isOut={isOut}
          isDecided={isBothKept}
          archives={archives}
          dispatch={dispatch}
        />
      )}
      {removals > 0 && (
        <div class="taken-out">
          <Disclosed
            says={
              <>
                {i18n.t("archives.removals", removals, [formatNumber(removals)])}
                <span class="unseen"> {about}</span>
              </>
            }
          >
            {() => <RemovedPieces document={document} />}
          </Disclosed>
        </div>
      )}
    </li>
  );
}
