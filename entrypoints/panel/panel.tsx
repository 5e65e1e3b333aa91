import { useCallback, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { inSight } from "../../archive/text/in-sight";
import { DeskLink } from "../../components/desk/desk-link";
import { usePicturesGiven } from "../../components/pictures/use-pictures-given";
import { ViewButton } from "../../components/pictures/view-button";
import { ScanView } from "../../components/scan/scan-view";
import { useScanRequest } from "../../components/scan/use-scan-request";
import { queryDirection } from "../../components/search/query-direction";
import { SearchView } from "../../components/search/search-view";
import { SettingsLink } from "../../components/settings-link";
import { uncut } from "../../messages/uncut";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { i18n } from "../../words/i18n";
import { useGiven } from "./use-given";
import { useLookups } from "./use-lookups";

/**
 * The search beside a page. It follows what the user selects there, and stays while they read; in its place, when
 * they ask for it, what a scan of the page has found.
 */
export function Panel({ window }: { window: number }) {
  const [follows, setFollows] = useState(true);
  const [request, scan] = useScanRequest();
  const touches = useRef(0);
  const { shown, before, back, onWrite } = useLookups(useGiven(window, follows, scan, touches), touches);
  const [notice, setNotice] = useState("");
  usePicturesGiven(setNotice);
  const main = useRef<HTMLElement>(null);
  const last = before.at(-1);
  const goBack = () => {
    back();
    // With the last one the button goes that has the focus.
    if (before.length === 1) main.current?.querySelector<HTMLElement>("[type=search]")?.focus();
  };
  const hasScanned = useRef(false);
  hasScanned.current ||= request !== undefined;
  const scanPage = useCallback(async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: window });
    if (tab?.id !== undefined) scan(tab.id);
  }, [window, scan]);
  return (
    <main ref={main}>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      {!request && last && (
        <button type="button" class="back" onClick={goBack}>
          {i18n.t("panel.back")}{" "}
          <bdi lang="fa" dir={queryDirection(last.query)}>
            {inSight(uncut(last.query))}
          </bdi>
        </button>
      )}
      {request ? (
        <ScanView request={request} onAgain={scanPage} onClose={() => scan(null)} />
      ) : (
        // Without a query the user will type; after a scan the focus would be lost with the button that closed it.
        shown && <SearchView given={shown} takesFocus={!shown.query || hasScanned.current} onWrite={onWrite} />
      )}
      <div class="foot">
        {notice && (
          <p role="alert" class="panel-notice">
            {notice}
          </p>
        )}
        {!IS_QUIET_EDITION && (
          <label class="follow">
            <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.currentTarget.checked)} />
            {i18n.t("panel.follow")}
          </label>
        )}
        <div class="together">
          {!request && (
            <button type="button" onClick={scanPage}>
              {i18n.t("scan.page")}
            </button>
          )}
          <ViewButton window={window} announce={setNotice} />
          <DeskLink />
          <SettingsLink />
        </div>
      </div>
    </main>
  );
}
