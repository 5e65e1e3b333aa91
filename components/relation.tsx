import type { Hit } from "../archive/types";
import { i18n } from "../words/i18n";
import { formatNumber } from "../words/writing";
import { Changes } from "./changes";
import { coveragePercent } from "./quotation";
import { TraceLabel } from "./trace-label";

/**
 * How a hit relates to what was asked; for a quotation with words of others around it, how much of it that is, and for one
 * with changes, which changes these are.
 */
export const Relation = ({ hit, query }: { hit: Hit; query: string }) => (
  <div class="relation">
    <p>
      <TraceLabel trace={hit.trace} />
    </p>
    {hit.alignment.some(({ kind }) => kind === "foreign") && (
      <p class="counts">{i18n.t("trace.part", [formatNumber(coveragePercent(hit.coverage))])}</p>
    )}
    {hit.trace === "edited" && <Changes query={query} excerpt={hit.excerpts[0]} alignment={hit.alignment} />}
  </div>
);
