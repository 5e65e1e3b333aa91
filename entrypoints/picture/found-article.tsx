import { useId } from "preact/hooks";
import { Byline } from "../../components/byline";
import { Changes } from "../../components/changes";
import { LookedText } from "../../components/looked-text";
import { Misread } from "../../components/misread";
import { isPart } from "../../components/share";
import { StatementLink } from "../../components/statement-link";
import { looksOf } from "../../components/text-segments";
import { TraceLabel } from "../../components/trace-label";
import { i18n } from "../../words/i18n";
import type { FoundInPicture } from "./asked-of";
import type { TextRead } from "./read-text";
import { toldOfPicture } from "./told-of-picture";

interface Props {
  found: FoundInPicture;
  read: TextRead;
  announce: (notice: string) => void;
}

/** A statement that a picture quotes: how, in which words, and what differs for certain or may only be misread. */
export function FoundArticle({ found, read, announce }: Props) {
  const heading = useId();
  const { statement, trace, at, alignment, sentences } = found.quoted;
  const { changed, misread, isOnlyMisread } = toldOfPicture(read, found);
  const same = alignment.flatMap(({ kind, text }) => (text && (kind === "same" || kind === "respelled") ? [text] : []));
  return (
    <article class="hit" aria-labelledby={heading}>
      <div class="verdict">
        <p>
          <TraceLabel trace={isOnlyMisread ? "misread" : trace} />
        </p>
        {isPart(found.quoted) && <p class="counts">{i18n.t("picture.part")}</p>}
        {trace === "edited" && !isOnlyMisread && <Changes told={changed} />}
      </div>
      <Misread told={misread} />
      <blockquote lang="fa" dir="rtl">
        <LookedText text={sentences.text} looked={looksOf(same, [])} start={sentences.range[0]} />
      </blockquote>
      <h3 id={heading} class="statement-title" dir="rtl">
        <StatementLink place={{ id: statement.id, at, query: read.text.slice(...found.stretch) }} announce={announce}>
          {statement.title}
        </StatementLink>
      </h3>
      <Byline statement={statement} />
    </article>
  );
}
