import { useId } from "preact/hooks";
import type { LocatedExcerpt, Statement } from "../../archive/types";
import { Byline } from "../../components/byline";
import { CiteActions } from "../../components/cite/cite-actions";
import { KeptNote } from "../../components/desk/kept-note";
import { LookedText } from "../../components/looked-text";
import { openReader } from "../../components/open-reader";
import { StatementLink } from "../../components/statement-link";
import { looksOf } from "../../components/text-segments";
import type { Kept } from "../../stored/desk/kept";
import { formatMoment } from "../../words/format-moment";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";

interface Props {
  kept: Kept;
  /** The passage as the archive has it now, with its statement. */
  found: { statement: Statement; excerpt: LocatedExcerpt } | undefined;
  removeKept: () => void;
  announce: (notice: string) => void;
}

/** One kept passage. Where the archive no longer has it, the user still has its words. */
export function KeptArticle({ kept, found, removeKept, announce }: Props) {
  const heading = useId();
  const place = { id: kept.statement, at: found?.excerpt.range[0] ?? 0, query: null };
  return (
    <article class="hit" aria-labelledby={heading}>
      <h2 id={heading} class="statement-title" dir={found ? "rtl" : undefined}>
        {found ? (
          <StatementLink place={place} announce={announce}>
            {found.statement.title}
          </StatementLink>
        ) : (
          <bdi>{kept.statement}</bdi>
        )}
      </h2>
      {found ? <Byline statement={found.statement} /> : <p class="gone">{i18n.t("desk.gone")}</p>}
      <blockquote lang="fa" dir="rtl">
        {found?.excerpt.cutBefore && "… "}
        <LookedText text={kept.excerpt} looked={looksOf(kept.marks, [])} />
        {found?.excerpt.cutAfter && " …"}
      </blockquote>
      {found && (
        <CiteActions citable={found} announce={announce}>
          <button type="button" onClick={() => openReader(place, announce)}>
            {i18n.t("hit.open")}
          </button>
        </CiteActions>
      )}
      <KeptNote kept={kept} announce={announce} />
      <p class="kept-at">
        {i18n.t("desk.keptAt")} <bdi>{formatMoment(new Date(kept.keptAt), writing())}</bdi>
        <button type="button" aria-describedby={heading} onClick={removeKept}>
          {i18n.t("desk.take")}
        </button>
      </p>
    </article>
  );
}
