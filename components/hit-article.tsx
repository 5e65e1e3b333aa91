import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { shortExcerpt } from "../archive/excerpt/short-excerpt";
import type { Hit, LocatedExcerpt, Range } from "../archive/types";
import { quotedExcerpt } from "../citing/quoted-excerpt";
import { uncut } from "../messages/uncut";
import { keepableOf } from "../stored/desk/kept";
import { i18n } from "../words/i18n";
import { Byline } from "./byline";
import { CiteActions } from "./cite/cite-actions";
import { correctionOf } from "./cite/correction-of";
import { LookedText } from "./looked-text";
import { openReader } from "./open-reader";
import { StatementLink } from "./statement-link";
import { type Looked, looksOf } from "./text-segments";
import { Verdict } from "./verdict";

interface Props {
  hit: Hit;
  query: string;
  announce: (notice: string) => void;
  /** Longest excerpt to show, in UTF-16 units; a copy holds whole sentences all the same. */
  longest?: number;
  /** Most of an excerpt that may stand before the first of its words that were asked, in UTF-16 units. */
  lead?: number;
  /** Whether how it relates to the query is what the user wants to know; else it is a statement among others, by its title. */
  traced?: boolean;
  /** What is said beside the facts. */
  children?: ComponentChildren;
}

/**
 * One statement found. What comes first is the answer: how it relates to what was asked, then the words, then whose they are
 * and of when, and what it is called.
 */
export function HitArticle({
  hit,
  query,
  announce,
  longest = Number.POSITIVE_INFINITY,
  lead = Number.POSITIVE_INFINITY,
  traced = true,
  children,
}: Props) {
  const heading = useId();
  const { statement, excerpts } = hit;
  const [best] = excerpts;
  const looked = looksOf(hit.marks, hit.alignment);
  const excerpt = shortExcerpt({ ...best, marks: toShow(best, looked, longest) }, longest, lead);
  const place = { id: statement.id, at: best.range[0], query };
  const passage = keepableOf(statement, best);
  const title = (
    <h2 id={heading} class="statement-title" dir="rtl">
      <StatementLink place={place} announce={announce}>
        {statement.title}
      </StatementLink>
    </h2>
  );
  const quote = (
    <blockquote lang="fa" dir="rtl">
      {excerpt.cutBefore && "… "}
      <LookedText text={excerpt.text} start={best.range[0] + excerpt.start} looked={looked} />
      {excerpt.cutAfter && " …"}
    </blockquote>
  );
  return (
    <article class="hit" data-stop aria-labelledby={heading}>
      {traced ? (
        <>
          <Verdict hit={hit} query={query} />
          {quote}
          <div class="source">
            <Byline statement={statement} />
            {title}
            {children}
          </div>
        </>
      ) : (
        <>
          {title}
          <Byline statement={statement} />
          {quote}
        </>
      )}
      <CiteActions
        citable={{ statement, excerpt: quotedExcerpt(hit.sentences) }}
        correction={correctionOf(query, hit.alignment, statement, hit.sentences)}
        passage={passage}
        selection={uncut(query)}
        announce={announce}
      >
        <button type="button" data-lasting onClick={() => openReader(place, announce)}>
          {i18n.t("hit.open")}
        </button>
      </CiteActions>
    </article>
  );
}

/**
 * The words of an excerpt that have to be seen of it, as offsets in its text: those of the quotation, or, where the first
 * change in it stands too far from its beginning, those that it has changed.
 */
function toShow({ range: [start, end] }: LocatedExcerpt, looked: readonly Looked[], longest: number): Range[] {
  const inside = looked.filter(({ range }) => range[0] >= start && range[1] <= end);
  const changes = inside.filter(({ look }) => look !== "same");
  const [first] = inside;
  const [change] = changes;
  const isFar = first && change && change.range[1] - first.range[0] > longest;
  return (isFar ? changes : inside).map(({ range }): Range => [range[0] - start, range[1] - start]);
}
