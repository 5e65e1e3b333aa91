import { inSight } from "../../archive/text/in-sight";
import { i18n } from "../../words/i18n";
import { queryDirection } from "./query-direction";

/**
 * Of no script, so that words of ours do not hold it; it marks where the query goes. No control character: a browser
 * may leave those out of its messages, as Chromium does with a null.
 */
const HOLE = "\ue000";

/** Offers a query that may have been meant; it is searched when pressed, never by itself. */
export function MeantButton({ query, search }: { query: string; search: (query: string) => void }) {
  const [before, after] = i18n.t("search.meant", [HOLE]).split(HOLE);
  return (
    <p class="meant">
      {before}
      <button type="button" onClick={() => search(query)}>
        <bdi lang="fa" dir={queryDirection(query)}>
          {inSight(query)}
        </bdi>
      </button>
      {after}
    </p>
  );
}
