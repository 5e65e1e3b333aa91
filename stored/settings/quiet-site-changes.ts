import { withoutName, withSite } from "./quiet-sites";
import type { Change } from "./store";

/** One quiet site more, on whatever sites are stored by then. */
export const addSite =
  (site: string): Change =>
  ({ quietSites }) => ({ quietSites: withSite(quietSites, site) });

/** This one name less: what undoes {@link addSite}, and leaves what was made quiet elsewhere meanwhile. */
export const removeName =
  (site: string): Change =>
  ({ quietSites }) => ({ quietSites: withoutName(quietSites, site) });
