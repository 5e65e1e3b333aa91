import { useMemo } from "preact/hooks";
import type { Reading } from "../../archive/types";
import { cutShort } from "../../components/cut-short";
import { differenceCounts } from "../../components/difference-counts";
import { differences } from "../../components/differences";
import { paired } from "../../components/paired";
import { placed } from "../../components/placed";
import { coveragePercent } from "../../components/quotation";
import { TraceLabel } from "../../components/trace-label";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { ComparedRows } from "./compared-rows";
import { comparisonRows } from "./comparison-rows";

/** In a lower window an open comparison would hide the passage it is about; it waits to be asked for. */
const LEAST_HEIGHT_PX = 560;

/**
 * How the statement relates to the selection that led here, and for a quotation, the two set side by side. Says of a
 * selection that was too long what of it was read.
 */
export function Comparison({ query, reading }: { query: string; reading: Reading }) {
  const { statement, trace, coverage, alignment } = reading;
  const rows = useMemo(() => {
    const runs = differences(query, { text: statement.text, start: 0 }, placed(paired(alignment)));
    return comparisonRows(query, statement.text, runs);
  }, [query, statement, alignment]);
  const notRead = cutShort(query);
  if (!trace && !notRead) return null;
  const label = trace && <TraceLabel trace={trace} />;
  return (
    <div class="comparison">
      {trace === "related" || rows.length === 0 ? (
        label && <p class="head">{label}</p>
      ) : (
        <details open={trace !== "exact" && innerHeight >= LEAST_HEIGHT_PX}>
          <summary class="head">
            {label} <Coverage percent={coveragePercent(coverage)} /> <span>{differenceCounts(alignment)}</span>
          </summary>
          <ComparedRows rows={rows} />
        </details>
      )}
      {notRead && <p class="not-read">{notRead}</p>}
    </div>
  );
}

/** In a narrow view only the number is shown; screen readers always get the whole sentence. */
const Coverage = ({ percent }: { percent: number }) => (
  <span class="coverage">
    <span class="full">
      {percent === 100 ? i18n.t("reader.coverageAll") : i18n.t("reader.coverage", [formatNumber(percent)])}
    </span>
    <span class="brief" aria-hidden="true">
      {i18n.t("reader.coverageShort", [formatNumber(percent)])}
    </span>
  </span>
);
