import { cutShort } from "../../components/cut-short";
import { i18n } from "../../words/i18n";

/**
 * Says of a selection that is longer than is read that only its beginning was, and offers the scan, which reads all. In
 * Firefox no frame in a page can open the side panel that it needs: there it says from where it can be had.
 */
export function NotRead({ query, scan }: { query: string; scan: () => void }) {
  const said = cutShort(query);
  if (!said) return null;
  return (
    <div class="not-read">
      <p>{import.meta.env.FIREFOX ? `${said} ${i18n.t("card.scanFromButton")}` : said}</p>
      {!import.meta.env.FIREFOX && (
        <button type="button" data-lasting onClick={scan}>
          {i18n.t("scan.page")}
        </button>
      )}
    </div>
  );
}
