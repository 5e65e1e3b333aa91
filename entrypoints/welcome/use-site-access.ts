import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { listenTo } from "../../platform/listen-to";
import { hasSiteAccess } from "../../platform/site-access";

/** Whether the extension is let into all sites, wherever that is granted or taken away; `undefined` until it is known. */
export function useSiteAccess(): boolean | undefined {
  const [isGranted, setIsGranted] = useState<boolean>();
  useEffect(() => {
    const gone = new AbortController();
    const look = async () => setIsGranted(await hasSiteAccess());
    void look();
    listenTo(browser.permissions.onAdded, look, gone.signal);
    listenTo(browser.permissions.onRemoved, look, gone.signal);
    return () => gone.abort();
  }, []);
  return isGranted;
}
