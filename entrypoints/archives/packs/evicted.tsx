import { forgetArchives } from "../../../stored/archives/archive-notes";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";

/** Archives that were kept and are no longer there, though nobody has erased them. */
export function Evicted({ missing, understood }: { missing: readonly string[]; understood: () => void }) {
  if (missing.length === 0) return null;
  return (
    <div role="alert" class="trouble evicted">
      <p>{i18n.t("packs.evicted", missing.length, [formatNumber(missing.length)])}</p>
      <button type="button" onClick={() => void forgetArchives(missing).then(understood)}>
        {i18n.t("packs.evictedUnderstood")}
      </button>
    </div>
  );
}
