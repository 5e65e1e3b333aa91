import { withSite } from "./quiet-sites";
import type { Settings } from "./settings";

/** From what shows most to what shows least. */
const OPEN: readonly Settings["open"][] = ["selection", "mark", "asked"];

/**
 * What is chosen elsewhere, without making anything less quiet than it is: whoever takes over all settings at once does not
 * look at each.
 */
export function quieterOf(now: Settings, chosen: Partial<Settings>): Partial<Settings> {
  const { open = now.open, quiet = now.quiet, quietSites = [], inPrivate = now.inPrivate } = chosen;
  return {
    ...chosen,
    open: OPEN.indexOf(open) < OPEN.indexOf(now.open) ? now.open : open,
    quiet: quiet || now.quiet,
    quietSites: quietSites.reduce(withSite, now.quietSites),
    inPrivate: now.inPrivate === "bundled" ? "bundled" : inPrivate,
  };
}
