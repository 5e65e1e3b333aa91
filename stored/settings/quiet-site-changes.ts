import { withoutName, withSite } from "./quiet-sites";
import type { Change } from "./store";

/** Adds a quiet site to the sites that are stored by then. */
export const addSite =
  (site: string): Change =>
  ({ quietSites }) => ({ quietSites: withSite(quietSites, site) });

/** Removes one name. Undoes {@link addSite} without affecting sites that were added elsewhere since. */
export const removeName =
  (site: string): Change =>
  ({ quietSites }) => ({ quietSites: withoutName(quietSites, site) });
