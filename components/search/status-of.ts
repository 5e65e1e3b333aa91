import type { SearchAnswer } from "../../archive/query/search";
import { inSight } from "../../archive/text/in-sight";
import type { Hit, Trace } from "../../archive/types";
import type { Contents } from "../../messages/requests";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";
import { joinedText } from "../joined";
import { isQuotable } from "../quotation";
import { isPart, joinedIn } from "../share";
import type { Search } from "./use-search";

/** In the order in which hits come. */
const TRACES: readonly Trace[] = ["exact", "respelled", "edited", "misread", "related"];

/**
 * The one line that says how many hits there are, and of a query that may be a quotation, how they relate to it; or how
 * many statements the archive holds.
 */
export function statusOf(search: Search, contents: Contents | undefined): string {
  if (search && "problem" in search) return search.problem;
  if (search && "isAwaited" in search) return i18n.t("search.awaited");
  if (search) {
    const { total, asked, isMore } = search.answer;
    if (total === 0) return i18n.t("hits.none");
    if (isQuotable(asked)) return related(search.answer);
    return isMore
      ? i18n.t("hits.foundMore", [formatNumber(total)])
      : i18n.t("hits.found", total, [formatNumber(total)]);
  }
  if (!contents) return "";
  const all = contents.statements.length + contents.others;
  return i18n.t("search.holds", all, [formatNumber(all)]);
}

/** How many statements relate in each way, and first of what, where it is not of all that was asked. */
function related({ traces, hits }: SearchAnswer): string {
  const counts = TRACES.filter((trace) => traces[trace] > 0).map(
    (trace) => `${i18n.t(`trace.${trace}`)}: ${i18n.t("search.count", traces[trace], [formatNumber(traces[trace])])}`,
  );
  return [ofParts(hits), ...counts].filter(Boolean).join(comma());
}

function ofParts(hits: readonly Hit[]): string {
  const joined = joinedIn(hits);
  if (joined.length > 0) return joinedText(joined);
  const quoting = hits.filter(({ trace }) => trace !== "related");
  return quoting.length > 0 && quoting.every(isPart) ? i18n.t("hits.part") : "";
}

/** What of a query could not be read as it was meant, in sentences. */
export function slipsOf(search: Search): string {
  if (!search || !("answer" in search)) return "";
  return search.answer.slips.map(({ type, text }) => i18n.t(`search.slip.${type}`, [inSight(text)])).join(" ");
}
