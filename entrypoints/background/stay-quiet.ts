import { changeSettings, onSettingsCleared } from "../../stored/settings/store";

/**
 * Whatever clears the store while the extension runs, Quiet mode stays: on everywhere, where it was on for anything at all,
 * for the names of quiet sites are not to come back once they were taken away. What was never stored is no sign of a wish.
 */
export function stayQuiet(signal: AbortSignal): void {
  onSettingsCleared(({ quiet, quietSites }) => {
    if (quiet || quietSites.length > 0) changeSettings({ quiet: true }).catch(console.warn);
  }, signal);
}
