import { IS_QUIET_EDITION } from "../../platform/edition";
import type { Settings } from "./settings";

/** Where a selection is answered: in a card, by a mark that opens one, not until the user asks, or not in the page. */
export type Surface = "card" | "mark" | "asked" | "quiet";

/** Where the user is: the site of the top page, whatever frame they select in, and the kind of window. */
export interface Where {
  readonly host: string | null;
  readonly incognito: boolean;
}

/** Whether a site or one that it is part of is among these. */
export const isAmong = (host: string | null, sites: readonly string[]): boolean =>
  host !== null && sites.some((site) => host === site || host.endsWith(`.${site}`));

/** Decides where selections are answered. A private window is always quiet, and so is the quiet edition. */
export function surfaceFor({ open, quiet, quietSites }: Settings, { host, incognito }: Where): Surface {
  if (IS_QUIET_EDITION || incognito || quiet || isAmong(host, quietSites)) return "quiet";
  return open === "selection" ? "card" : open;
}
