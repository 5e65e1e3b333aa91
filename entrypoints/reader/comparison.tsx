import { useMemo } from "preact/hooks";
import type { Reading } from "../../archive/types";
import { cutShort } from "../../components/cut-short";
import { isPart } from "../../components/share";
import { toldText } from "../../components/told";
import { TraceLabel } from "../../components/trace-label";
import { shareText } from "../../components/verdict";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { rowsOf, toldIn } from "./compared";
import { ComparedRows } from "./compared-rows";

/** In a lower window an open comparison would hide the passage it is about; it waits to be asked for. */
const LEAST_HEIGHT_PX = 560;

/**
 * How the statement relates to the selection that led here, and for a quotation, the two set side by side. Says of a
 * selection that was too long what of it was read.
 */
export function Comparison({ query, reading }: { query: string; reading: Reading }) {
  const { trace, coverage } = reading;
  const rows = useMemo(() => rowsOf(query, reading), [query, reading]);
  // Of a quotation with changes it says nothing how many letters are the same: one word may turn it into the contrary.
  const isAll = coverage === 1 && trace !== "edited" && trace !== "misread";
  const share = isPart(reading) ? shareText(reading) : isAll && i18n.t("reader.coverageAll");
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
            {label} {share && <span>{share}</span>}{" "}
            {trace === "edited" && <span>{toldText(toldIn(query, reading), comma())}</span>}
          </summary>
          <ComparedRows rows={rows} />
        </details>
      )}
      {notRead && <p class="not-read">{notRead}</p>}
    </div>
  );
}
