import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ArchivesLink } from "../../components/archives-link";
import { DeskLink } from "../../components/desk/desk-link";
import { usePicturesGiven } from "../../components/pictures/use-pictures-given";
import { ViewButton } from "../../components/pictures/view-button";
import { isLedAway } from "../../components/search/is-led-away";
import { SearchView } from "../../components/search/search-view";
import { SettingsLink } from "../../components/settings-link";
import type { HandedQuery } from "../../messages/handed";
import { uncut } from "../../messages/uncut";
import { i18n } from "../../words/i18n";
import { AboutTab } from "./about-tab";
import type { ActiveTab } from "./active-tab";
import { OpenBeside } from "./open-beside";

interface Props {
  /** What to search for at first: what was handed over, or what is selected in the page. */
  given: HandedQuery;
  /** What a busy page may still say is selected in it; `undefined` where it has been heard. */
  late: Promise<string> | undefined;
  /** The window that a side panel can be opened in, and the keys for it; `undefined` where there can be none. */
  beside: { readonly window: number; readonly keys: string } | undefined;
  /** The window whose page can be read as a picture; `undefined` where the popup is a tab itself. */
  view: number | undefined;
  /** The tab that it is about; `undefined` where it is a tab itself. */
  tab: ActiveTab | undefined;
}

/** The toolbar's search, filled with what is selected in the page. */
export function Popup({ given: first, late, beside, view, tab }: Props) {
  const [notice, setNotice] = useState("");
  const [given, setGiven] = useState(first);
  usePicturesGiven(setNotice);
  const shown = uncut(given.query);
  const written = useRef(shown);
  const onWrite = useCallback((text: string) => {
    written.current = text;
  }, []);
  useEffect(() => {
    // It takes the place of nothing that the user has written meanwhile.
    void late?.then((query) => query && !written.current && !isLedAway() && setGiven({ query, isTyped: false }));
  }, [late]);
  /** A query that differs from the given one was typed. */
  const asked = () => (written.current === shown ? given : { query: written.current, isTyped: true });
  return (
    <main>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      <SearchView given={given} takesFocus onWrite={onWrite} />
      {notice && (
        <p role="alert" class="about">
          {notice}
        </p>
      )}
      {tab && <AboutTab tab={tab} />}
      <div class="foot">
        {beside && <OpenBeside {...beside} asked={asked} />}
        {view !== undefined && <ViewButton window={view} announce={setNotice} />}
        <DeskLink />
        <ArchivesLink label="archives.link" />
        <SettingsLink />
      </div>
    </main>
  );
}
