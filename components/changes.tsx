import { i18n } from "../words/i18n";
import { DifferenceItems } from "./difference-items";
import type { Told } from "./told";

/** What a quotation changed: the words if they are few, else how many, and the words when asked for. */
export function Changes({ told: { runs, isShort, isMore, counts } }: { told: Told }) {
  if (isShort) return <DifferenceItems runs={runs} />;
  if (runs.length === 0) return <p class="counts">{counts}</p>;
  return (
    <details>
      <summary>{counts}</summary>
      <DifferenceItems runs={runs} />
      {isMore && <p>{i18n.t("difference.outside")}</p>}
    </details>
  );
}
