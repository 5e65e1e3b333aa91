import { auditSurfaces } from "../audits/audit-surfaces";
import type { ChromiumRig } from "../chromium";
import { isOfSearch, SURFACES } from "../surfaces";
import { useBrowser } from "../use";

auditSurfaces(
  useBrowser<ChromiumRig>(),
  SURFACES.filter((surface) => isOfSearch(surface)),
);
