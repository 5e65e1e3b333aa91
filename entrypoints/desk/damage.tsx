import { download } from "../../components/download";
import type { StoredValues } from "../../stored/desk/parse-desk";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

/** Says that something kept cannot be read, and leaves to the user what becomes of it. */
export function Damage({ damaged, removeKept }: { damaged: StoredValues; removeKept: () => void }) {
  const count = Object.keys(damaged).length;
  if (count === 0) return null;
  const save = () => download(JSON.stringify(damaged, null, 2), "bayaniyab-unread.json", "application/json");
  return (
    <section class="damage">
      <p>{i18n.t("desk.damaged", count, [formatNumber(count)])}</p>
      <div class="choices">
        <button type="button" onClick={save}>
          {i18n.t("desk.saveDamaged")}
        </button>
        <button type="button" onClick={removeKept}>
          {i18n.t("desk.takeDamaged")}
        </button>
      </div>
    </section>
  );
}
