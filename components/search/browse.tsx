import { useId, useState } from "preact/hooks";
import type { FilterName } from "../../archive/query/parts";
import { writeFilter } from "../../archive/query/write-filter";
import type { StatementFacts } from "../../archive/types";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";
import { FacetText } from "./facet-text";
import { facetsOf } from "./facets";
import { Ways } from "./ways";

const ROWS: readonly FilterName[] = ["issuer", "kind", "date"];

interface Props {
  statements: readonly StatementFacts[];
  search: (query: string) => void;
}

/** Filters to start from while there is no query: one list is open at a time, none at first. */
export function Browse({ statements, search }: Props) {
  const [open, setOpen] = useState<FilterName | "ways">();
  const panel = useId();
  const style = writing();
  return (
    <div class="browse">
      <div class="rows">
        {[...ROWS, "ways" as const].map((name) => (
          <button
            key={name}
            type="button"
            class="discloses"
            aria-expanded={open === name}
            aria-controls={panel}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {i18n.t(`search.browse.${name}`)}
          </button>
        ))}
      </div>
      <div id={panel}>
        {open === "ways" && <Ways search={search} />}
        {open !== undefined && open !== "ways" && (
          <ul class="facets" aria-label={i18n.t(`search.browse.${open}`)}>
            {facetsOf(statements, style)[open].map(({ value, count }) => (
              <li key={value}>
                <button type="button" onClick={() => search(writeFilter(open, value, style.language))}>
                  <FacetText value={value} count={count} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
