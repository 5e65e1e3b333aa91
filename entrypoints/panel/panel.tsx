import { useCallback, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { DeskLink } from "../../components/desk/desk-link";
import { ScanView } from "../../components/scan/scan-view";
import { useScanRequest } from "../../components/scan/use-scan-request";
import { SearchView } from "../../components/search/search-view";
import { SettingsLink } from "../../components/settings-link";
import { i18n } from "../../words/i18n";
import { useGiven } from "./use-given";

/**
 * The search beside a page. It follows what the user selects there, and stays while they read; in its place, when
 * they ask for it, what a scan of the page has found.
 */
export function Panel({ window }: { window: number }) {
  const [follows, setFollows] = useState(true);
  const [request, scan] = useScanRequest();
  const given = useGiven(window, follows, scan);
  const hasScanned = useRef(false);
  hasScanned.current ||= request !== undefined;
  const scanPage = useCallback(async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: window });
    if (tab?.id !== undefined) scan(tab.id);
  }, [window, scan]);
  return (
    <main>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      {request ? (
        <ScanView request={request} onAgain={scanPage} onClose={() => scan(null)} />
      ) : (
        // Without a query the user will type; after a scan the focus would be lost with the button that closed it.
        given && <SearchView given={given} takesFocus={!given.query || hasScanned.current} />
      )}
      <div class="foot">
        <label class="follow">
          <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.currentTarget.checked)} />
          {i18n.t("panel.follow")}
        </label>
        <div class="together">
          {!request && (
            <button type="button" onClick={scanPage}>
              {i18n.t("scan.page")}
            </button>
          )}
          <DeskLink />
          <SettingsLink />
        </div>
      </div>
    </main>
  );
}
