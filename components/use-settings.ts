import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../stored/settings/settings";
import { onSettings, readSettings } from "../stored/settings/store";

/** What the user has chosen, as it is now; `undefined` until it has been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const listening = new AbortController();
    onSettings(setSettings, listening.signal);
    void readSettings().then((read) => listening.signal.aborted || setSettings(read.settings));
    return () => listening.abort();
  }, []);
  return settings;
}
