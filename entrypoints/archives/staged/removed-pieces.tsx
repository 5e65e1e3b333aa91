import { inSight } from "../../../archive/text/in-sight";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import type { StagedDocument } from "../staging/staged";
import { useAsking } from "./asking";
import { useAnswer } from "./use-answer";

/** What was taken out of a document, piece by piece, with its reason and the way back. */
export function RemovedPieces({ document: { key, removals, id } }: { document: StagedDocument }) {
  const asking = useAsking();
  const removed = useAnswer(() => asking.removed(key), [key, removals, id]);
  return (
    <ul class="removed">
      {removed?.map(({ what, why, at, count }, index) => (
        <li key={`${index} ${what}`}>
          <span lang="fa" dir="rtl">
            <q>{inSight(what)}</q>
            {count !== undefined && ` × ${formatNumber(count)}`}
            <small>{inSight(why)}</small>
          </span>
          {at !== undefined && (
            <button type="button" disabled={asking.isBusy} onClick={() => void asking.putBack(key, index)}>
              {i18n.t("archives.putBack")}
              <span class="unseen"> {inSight(what)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
