import { useId } from "preact/hooks";
import { inSight } from "../../archive/text/in-sight";
import { i18n } from "../../words/i18n";
import { Byline } from "../byline";
import { Changes } from "../changes";
import { Misread } from "../misread";
import { openReader } from "../open-reader";
import { isPart } from "../share";
import { StatementLink } from "../statement-link";
import { misreadOf, toldOf } from "../told";
import { TraceLabel } from "../trace-label";
import type { QuotedIn } from "./by-statement";
import type { FoundSentence } from "./page-scan";
import { shareOfSentence } from "./share-of-sentence";

interface Props extends QuotedIn {
  current: FoundSentence | undefined;
  go: (found: FoundSentence) => void;
  announce: (notice: string) => void;
}

/** A statement that the page quotes, and the sentences in which it does; pressing one shows it in the page. */
export function QuotedArticle({ statement, sentences, current, go, announce }: Props) {
  const heading = useId();
  const [first] = sentences;
  const place = { id: statement.id, at: first?.quoted.at ?? 0, query: first?.found.text ?? null };
  return (
    <article class="quoted" aria-labelledby={heading}>
      <h3 id={heading} class="statement-title" dir="rtl">
        <StatementLink place={place} announce={announce}>
          {statement.title}
        </StatementLink>
      </h3>
      <Byline statement={statement} />
      <ol>
        {sentences.map(({ found, quoted }) => (
          <li key={`${found.frame} ${found.index}`} class={quoted.trace}>
            <button type="button" class="sentence" aria-current={isSame(found, current)} onClick={() => go(found)}>
              <span lang="fa" dir="rtl">
                {inSight(found.text)}
              </span>
              <TraceLabel trace={quoted.trace} />
            </button>
            {(isPart(quoted) || quoted.trace === "edited" || quoted.trace === "misread") && (
              <div class="said">
                {isPart(quoted) && <p class="counts">{shareOfSentence(quoted)}</p>}
                {quoted.trace === "edited" && <Changes told={toldOf(found.text, quoted.sentences, quoted.alignment)} />}
                <Misread told={misreadOf(found.text, quoted.sentences, quoted.alignment)} />
              </div>
            )}
            {isSame(found, current) && (
              <button
                type="button"
                onClick={() => openReader({ id: statement.id, at: quoted.at, query: found.text }, announce)}
              >
                {i18n.t("scan.open")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

const isSame = (a: FoundSentence, b: FoundSentence | undefined) => a.frame === b?.frame && a.index === b.index;
