import type { StatementFacts } from "../../archive/types";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { Search } from "./use-search";

/** The one line that says how many hits there are, or how many statements the archive holds. */
export function statusOf(search: Search, contents: readonly StatementFacts[] | undefined): string {
  if (search && "problem" in search) return search.problem;
  if (search) {
    const { total } = search.answer;
    return total ? i18n.t("hits.found", total, [formatNumber(total)]) : i18n.t("hits.none");
  }
  return contents ? i18n.t("search.holds", contents.length, [formatNumber(contents.length)]) : "";
}

/** What of a query could not be read as it was meant, in sentences. */
export function slipsOf(search: Search): string {
  if (!search || "problem" in search) return "";
  return search.answer.slips.map(({ type, text }) => i18n.t(`search.slip.${type}`, [text])).join(" ");
}
