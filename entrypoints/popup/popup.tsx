import { useState } from "preact/hooks";
import { SearchView } from "../../components/search/search-view";
import { i18n } from "../../words/i18n";

/** The toolbar's search, filled with what is selected in the page. */
export function Popup({ selection }: { selection: string }) {
  const [given] = useState({ text: selection });
  return (
    <main>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      <SearchView given={given} takesFocus />
    </main>
  );
}
