import type { StatementFacts } from "../archive/types";
import { i18n } from "../words/i18n";
import { DateLine } from "./date-line";

/** Whose a statement is, what sort of document, and of when. */
export function Byline({ statement }: { statement: StatementFacts }) {
  return (
    <div class="byline">
      <p lang="fa" dir="rtl">
        {statement.issuer}
      </p>
      <p>
        {i18n.t(`kind.${statement.kind}`)} <span aria-hidden="true">·</span> <DateLine date={statement.date} />
      </p>
    </div>
  );
}
