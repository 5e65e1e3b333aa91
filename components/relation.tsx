import type { Hit } from "../archive/types";
import { Changes } from "./changes";
import { TraceLabel } from "./trace-label";

/** How a hit relates to what was asked, and for a quotation with changes, which changes these are. */
export const Relation = ({ hit, query }: { hit: Hit; query: string }) => (
  <div class="relation">
    <p>
      <TraceLabel trace={hit.trace} />
    </p>
    {hit.trace === "edited" && <Changes query={query} excerpt={hit.excerpts[0]} alignment={hit.alignment} />}
  </div>
);
