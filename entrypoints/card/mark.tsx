import type { Answer } from "../../archive/types";
import { joinedText } from "../../components/joined";
import { joinedIn } from "../../components/share";
import { TraceLabel } from "../../components/trace-label";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";

interface Props {
  answer: Answer;
  open: () => void;
}

/** A small mark beside the selection, which says how it relates to a statement and whose that is, and opens the card. */
export function Mark({ answer: { hits }, open }: Props) {
  const [best, ...others] = hits;
  if (!best) return null;
  const isJoined = joinedIn(hits).length > 0;
  const relation = isJoined ? joinedText(joinedIn(hits).length) : i18n.t(`trace.${best.trace}`);
  const rest = others.length > 0 && !isJoined && i18n.t("card.more", others.length, [formatNumber(others.length)]);
  const said = [relation, best.statement.issuer, rest].filter(Boolean).join(comma());
  return (
    <main class="mark">
      <button type="button" aria-label={i18n.t("mark.open", [said])} onClick={open}>
        {isJoined ? relation : <TraceLabel trace={best.trace} />}
        <span lang="fa" dir="rtl" class="issuer">
          {best.statement.issuer}
        </span>
      </button>
    </main>
  );
}
