import { useId, useRef } from "preact/hooks";
import type { SearchAnswer } from "../../archive/query/search";
import { inSight } from "../../archive/text/in-sight";
import type { Hit } from "../../archive/types";
import { resultList } from "../../citing/result-list";
import { uncut } from "../../messages/uncut";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { ExportBar } from "../cite/export-bar";
import { HitArticle } from "../hit-article";
import { Joined, OtherParts } from "../joined";
import { isQuotable } from "../quotation";
import { joinedIn } from "../share";
import { TraceLabel } from "../trace-label";
import { queryDirection } from "./query-direction";

/** About six lines, so that two hits can be compared in one view. In UTF-16 units. */
const LONGEST_EXCERPT = 320;

interface Props {
  query: string;
  answer: SearchAnswer;
  /** Whether it is known of a selection that no statement says it. */
  isNowhere: boolean;
  announce: (notice: string) => void;
}

/** What was found, or, where nothing was, what was searched for. */
export function Results({ query, answer: { hits, total, asked, isMore }, isNowhere, announce }: Props) {
  const heading = useId();
  const shown = uncut(query);
  const joined = joinedIn(hits);
  const list = useRef<HTMLDivElement>(null);
  const go = (hit: Hit) => list.current?.querySelectorAll<HTMLElement>("article h2 a")[joined.indexOf(hit)]?.focus();
  const article = (hit: Hit) => (
    <HitArticle
      key={hit.statement.id}
      hit={hit}
      query={asked}
      announce={announce}
      longest={LONGEST_EXCERPT}
      traced={hit.trace !== "related"}
    >
      <OtherParts hit={hit} hits={joined} go={go} />
    </HitArticle>
  );
  if (isNowhere)
    return (
      <>
        <p class="nowhere">{i18n.t("search.nowhere")}</p>
        {total > 0 && (
          <details class="related-hits">
            <summary>
              <TraceLabel trace="related" />
            </summary>
            {hits.map(article)}
          </details>
        )}
      </>
    );
  if (total === 0)
    return (
      <div class="nothing">
        <p>{i18n.t("search.nothing")}</p>
        <p class="sought">
          <bdi lang="fa" dir={queryDirection(shown)}>
            «{inSight(shown)}»
          </bdi>
        </p>
        <p>{i18n.t("search.advice")}</p>
      </div>
    );
  const related = isQuotable(asked) ? hits.filter(({ trace }) => trace === "related") : [];
  return (
    <div ref={list}>
      {joined.length > 0 && <Joined hits={joined} go={go} />}
      {[...joined, ...hits.filter((hit) => !joined.includes(hit) && !related.includes(hit))].map(article)}
      {related.length > 0 && (
        <section class="related-hits" aria-labelledby={heading}>
          <h2 id={heading}>
            <TraceLabel trace="related" />
          </h2>
          {related.map(article)}
        </section>
      )}
      {hits.length < total && (
        <p class="first">
          {isMore
            ? i18n.t("search.firstOfMore", [formatNumber(hits.length)])
            : i18n.t("search.first", [formatNumber(hits.length), formatNumber(total)])}
        </p>
      )}
      <ExportBar
        list={resultList(shown, hits, isQuotable(shown))}
        label={i18n.t("export.results")}
        heading={i18n.t("export.heading", [shown])}
        name="bayaniyab-results"
        forms={["CSV", "JSON", "Markdown"]}
        announce={announce}
      />
    </div>
  );
}
