import { useId } from "preact/hooks";
import { shortExcerpt } from "../archive/excerpt/short-excerpt";
import type { Hit } from "../archive/types";
import { quotedExcerpt } from "../citing/quoted-excerpt";
import { keepableOf } from "../stored/desk/kept";
import { i18n } from "../words/i18n";
import { Byline } from "./byline";
import { CiteActions } from "./cite/cite-actions";
import { correctionOf } from "./cite/correction-of";
import { MarkedText } from "./marked-text";
import { openReader } from "./open-reader";
import { Relation } from "./relation";
import { StatementLink } from "./statement-link";

interface Props {
  hit: Hit;
  query: string;
  announce: (notice: string) => void;
  /** Longest excerpt to show, in UTF-16 units; a copy holds whole sentences all the same. */
  longest?: number;
  /** Whether to say how the excerpt relates to the query. */
  traced?: boolean;
}

/** One statement found: what it is called, whose it is and of when, and its best excerpt. */
export function HitArticle({ hit, query, announce, longest = Number.POSITIVE_INFINITY, traced = true }: Props) {
  const heading = useId();
  const { statement, excerpts } = hit;
  const excerpt = shortExcerpt(excerpts[0], longest);
  const place = { id: statement.id, at: excerpts[0].range[0], query };
  const passage = keepableOf(statement, excerpts[0]);
  return (
    <article class="hit" data-stop aria-labelledby={heading}>
      <h2 id={heading} class="statement-title" dir="rtl">
        <StatementLink place={place} announce={announce}>
          {statement.title}
        </StatementLink>
      </h2>
      <Byline statement={statement} />
      {traced && <Relation hit={hit} query={query} />}
      <blockquote lang="fa" dir="rtl">
        {excerpt.cutBefore && "… "}
        <MarkedText text={excerpt.text} marks={excerpt.marks} />
        {excerpt.cutAfter && " …"}
      </blockquote>
      <CiteActions
        citable={{ statement, excerpt: quotedExcerpt(hit.sentences) }}
        correction={correctionOf(query, hit.alignment, statement, hit.sentences)}
        passage={passage}
        announce={announce}
      >
        <button type="button" onClick={() => openReader(place, announce)}>
          {i18n.t("hit.open")}
        </button>
      </CiteActions>
    </article>
  );
}
