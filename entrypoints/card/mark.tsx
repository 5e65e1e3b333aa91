import type { Answer } from "../../archive/types";
import { isPart, joinedIn } from "../../components/share";
import { TraceLabel } from "../../components/trace-label";
import { isCutShort } from "../../messages/fitted";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";

interface Props {
  answer: Answer;
  query: string;
  open: () => void;
}

/**
 * A small mark beside the selection, which opens the card. It says how the selection, or a part of it, relates to a
 * statement and whose that is; of one that has parts of several, only that, for it is nobody's alone.
 */
export function Mark({ answer: { hits }, query, open }: Props) {
  const [best, ...others] = hits;
  if (!best) return null;
  const joined = joinedIn(hits).length;
  const parts = joined > 0 && i18n.t("mark.parts", [formatNumber(joined)]);
  // Of the rest of a selection that is longer than is read, nothing is known.
  const part = (isPart(best) || isCutShort(query)) && i18n.t("mark.part");
  const relation = [part, i18n.t(`trace.${best.trace}`)].filter(Boolean).join(" ");
  const rest = others.length > 0 && i18n.t("card.more", others.length, [formatNumber(others.length)]);
  const said = parts || [relation, best.statement.issuer, rest].filter(Boolean).join(comma());
  return (
    <main class="mark">
      <button type="button" aria-label={i18n.t("mark.open", [said])} onClick={open}>
        {parts || (
          <>
            <span class="relation">
              {part} <TraceLabel trace={best.trace} />
            </span>
            <span lang="fa" dir="rtl" class="issuer">
              {best.statement.issuer}
            </span>
          </>
        )}
      </button>
    </main>
  );
}
