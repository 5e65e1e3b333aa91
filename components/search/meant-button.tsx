import { i18n } from "../../words/i18n";

/** Nothing that words of ours hold; it marks where the query goes. */
const HOLE = "\u0000";

/** Offers a query that may have been meant; it is searched when pressed, never by itself. */
export function MeantButton({ query, search }: { query: string; search: (query: string) => void }) {
  const [before, after] = i18n.t("search.meant", [HOLE]).split(HOLE);
  return (
    <p class="meant">
      {before}
      <button type="button" onClick={() => search(query)}>
        <bdi lang="fa">{query}</bdi>
      </button>
      {after}
    </p>
  );
}
