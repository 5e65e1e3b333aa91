import { isDated } from "../archive/query/time-of";
import type { StatementFacts } from "../archive/types";
import { i18n } from "../words/i18n";
import { comma } from "../words/ui-language";
import { DateLine } from "./date-line";
import { MachineRead } from "./machine-read";

/**
 * Whose a statement is, what sort of document, of when, and of which archive if it is one of the user's own. A comma stands before the date: a dot or a stroke beside
 * Persian digits would be read as one of them, ۰ or ۱.
 */
export function Byline({ statement }: { statement: StatementFacts }) {
  return (
    <div class="byline">
      {statement.issuer && (
        <p lang="fa" dir="rtl">
          {statement.issuer}
        </p>
      )}
      <p>
        <span class="kind">
          {i18n.t(`kind.${statement.kind}`)}
          {isDated(statement.date) && comma()}
        </span>
        {isDated(statement.date) && <DateLine date={statement.date} />}
      </p>
      {statement.archive && (
        <p class="archive">
          {i18n.t("hit.archive")} <bdi>{statement.archive.name}</bdi>
        </p>
      )}
      <MachineRead of={statement} />
    </div>
  );
}
