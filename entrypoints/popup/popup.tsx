import { useCallback, useRef, useState } from "preact/hooks";
import { SearchView } from "../../components/search/search-view";
import { i18n } from "../../words/i18n";
import { OpenBeside } from "./open-beside";

interface Props {
  selection: string;
  /** The window that the popup belongs to; `undefined` where the browser has no side panel to open in it. */
  window: number | undefined;
}

/** The toolbar's search, filled with what is selected in the page. */
export function Popup({ selection, window }: Props) {
  const [given] = useState({ text: selection });
  const written = useRef(selection);
  const onWrite = useCallback((text: string) => {
    written.current = text;
  }, []);
  return (
    <main>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      <SearchView given={given} takesFocus onWrite={onWrite} />
      {window !== undefined && <OpenBeside window={window} query={() => written.current} />}
    </main>
  );
}
