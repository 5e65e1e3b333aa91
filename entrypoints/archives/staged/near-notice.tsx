import { inSight } from "../../../archive/text/in-sight";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import type { NearTo, StagedDocument } from "../staging/staged";
import type { StagingAction } from "../staging/staging";
import { useAsking } from "./asking";
import { Disclosed } from "./disclosed";
import { PairedWords } from "./paired-words";
import { useAnswer } from "./use-answer";

interface Props {
  document: StagedDocument;
  near: NearTo;
  isOut: boolean;
  isDecided: boolean;
  archives: readonly KeptArchive[];
  dispatch: (action: StagingAction) => void;
}

/** That another document says nearly the same, where the two differ, and what is to become of it. */
export function NearNotice({ document: { key }, near, isOut, isDecided, archives, dispatch }: Props) {
  const where =
    "path" in near
      ? isolated(inSight(near.path))
      : i18n.t("archives.inArchive", [isolated(archives.find(({ id }) => id === near.archive)?.name ?? near.archive)]);
  const share = formatNumber(Math.round(near.share * 100));
  return (
    <div class="near">
      <p>{i18n.t("archives.nearTo", [isolated(inSight(near.title)), where, share])}</p>
      <Disclosed says={i18n.t("archives.compare")}>{() => <Differences of={key} />}</Disclosed>
      {!isOut && !isDecided && (
        <>
          <button type="button" onClick={() => dispatch({ type: "leaveOut", keys: [key] })}>
            {i18n.t("archives.skipNear")}
          </button>
          <button type="button" onClick={() => dispatch({ type: "keepBoth", keys: [key] })}>
            {i18n.t("archives.keepBoth")}
          </button>
        </>
      )}
      {!isOut && isDecided && <span class="decided">{i18n.t("archives.bothKept")}</span>}
    </div>
  );
}

/** Side by side, with the words that differ marked, and those around them. */
function Differences({ of }: { of: number }) {
  const asking = useAsking();
  const differing = useAnswer(() => asking.differing(of), [of]);
  if (!differing) return null;
  if (differing.length === 0) return <p>{i18n.t("archives.onlySpelled")}</p>;
  return <PairedWords heads={[i18n.t("archives.thisOne"), i18n.t("archives.otherOne")]} rows={differing} />;
}
