import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { onSettings } from "../../stored/settings/store";
import { scanRequest } from "./scan-request";
import type { ScanRequest } from "./use-scan";

/** The scan that is asked for, if one is, and a way to ask: with a tab for a new one of its page, with `null` for none. */
export function useScanRequest(): [ScanRequest | undefined, (tab: number | null) => void] {
  const [request, setRequest] = useState<ScanRequest>();
  /** Which was asked for last: what is found out about an earlier one comes too late. */
  const last = useRef<number | null>(null);

  const scan = useCallback((tab: number | null) => {
    last.current = tab;
    if (tab === null) setRequest(undefined);
    else void scanRequest(tab).then((made) => last.current === tab && setRequest(made));
  }, []);

  useEffect(() => {
    if (!request) return;
    const open = new AbortController();
    // Quiet mode holds at once, for a page that is marked already too.
    onSettings(async () => {
      const made = await scanRequest(request.tab);
      if (!open.signal.aborted && made.isQuiet !== request.isQuiet) setRequest(made);
    }, open.signal);
    return () => open.abort();
  }, [request]);

  return [request, scan];
}
