import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

/** What statements may be chosen by, and how many are of it: a number for eyes, a sentence for ears. */
export function FacetText({ value, count }: { value: string; count: number }) {
  return (
    <>
      <bdi lang={/\p{Script=Arabic}/u.test(value) ? "fa" : undefined}>{value}</bdi>{" "}
      <span class="facet-count" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span class="unseen">{i18n.t("search.count", count, [formatNumber(count)])}</span>
    </>
  );
}
