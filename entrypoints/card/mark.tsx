import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

/** A small mark beside the selection, which says in how many statements it is, and opens the card. */
export function Mark({ total, open }: { total: number; open: () => void }) {
  return (
    <main class="mark">
      <button type="button" aria-label={i18n.t("mark.open", total, [formatNumber(total)])} onClick={open}>
        <span aria-hidden="true">{formatNumber(total)}</span>
      </button>
    </main>
  );
}
