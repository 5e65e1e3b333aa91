import { useState } from "preact/hooks";
import { SearchView } from "../../components/search/search-view";
import { i18n } from "../../words/i18n";
import { useGiven } from "./use-given";

/** The search beside a page. It follows what the reader selects there, and stays while they read. */
export function Panel({ window }: { window: number }) {
  const [follows, setFollows] = useState(true);
  const given = useGiven(window, follows);
  return (
    <main>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      {given && <SearchView given={given} takesFocus />}
      <label class="follow">
        <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.currentTarget.checked)} />
        {i18n.t("panel.follow")}
      </label>
    </main>
  );
}
