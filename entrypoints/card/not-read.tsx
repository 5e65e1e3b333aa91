import { cutShort } from "../../components/cut-short";
import { hasSidePanel } from "../../platform/side-panel";
import { i18n } from "../../words/i18n";

/** Says of a selection that is longer than is read that only its beginning was, and offers the scan, which reads all. */
export function NotRead({ query, scan }: { query: string; scan: () => void }) {
  const said = cutShort(query);
  if (!said) return null;
  return (
    <div class="not-read">
      <p>{said}</p>
      {hasSidePanel() && (
        <button type="button" onClick={scan}>
          {i18n.t("scan.page")}
        </button>
      )}
    </div>
  );
}
