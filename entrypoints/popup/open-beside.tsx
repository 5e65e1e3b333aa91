import { browser } from "wxt/browser";
import { ask } from "../../messages/ask";
import type { Handed, HandedQuery } from "../../messages/handed";
import { closePopup } from "../../platform/close-popup";
import { openSidePanel } from "../../platform/side-panel";
import { i18n } from "../../words/i18n";

interface Props {
  window: number;
  /** The keys that do the same, as the browser writes them; empty where the user has taken them away. */
  keys: string;
  asked: () => HandedQuery;
}

/** Goes on in the side panel: with what is searched for here, or with a scan of the page. */
export function OpenBeside({ window: id, keys, asked }: Props) {
  const open = async (what: () => Promise<Handed> | Handed) => {
    // Nothing is awaited before the panel opens: the browser would not take it for the user's doing.
    const opened = openSidePanel(id);
    const handed = ask({ type: "hand", window: id, handed: await what() });
    if ((await opened) && (await handed)) await closePopup();
  };
  const page = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: id });
    return { scan: tab?.id ?? browser.tabs.TAB_ID_NONE };
  };
  return (
    <>
      <button type="button" onClick={() => open(asked)}>
        {i18n.t("panel.open")}
      </button>
      {keys && (
        <kbd>
          <bdi>{keys}</bdi>
        </kbd>
      )}
      <button type="button" onClick={() => open(page)}>
        {i18n.t("scan.page")}
      </button>
    </>
  );
}
