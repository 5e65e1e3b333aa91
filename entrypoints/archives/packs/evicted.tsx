import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";

/** Archives that were kept and are no longer there, though nobody has erased them. */
export function Evicted({ missing, understood }: { missing: number; understood: () => void }) {
  if (missing === 0) return null;
  return (
    <div role="alert" class="trouble evicted">
      <p>{i18n.t("packs.evicted", missing, [formatNumber(missing)])}</p>
      <button type="button" onClick={understood}>
        {i18n.t("packs.evictedUnderstood")}
      </button>
    </div>
  );
}
