import type { StatementFacts } from "../../archive/types";
import { i18n } from "../../words/i18n";
import { Byline } from "../byline";
import { StatementLink } from "../statement-link";

interface Props {
  statements: readonly StatementFacts[] | undefined;
  announce: (notice: string) => void;
}

/** All statements of the archive, shown while there is no query. */
export function Contents({ statements = [], announce }: Props) {
  return (
    <ul class="contents" aria-label={i18n.t("search.contents")}>
      {statements.map((statement) => (
        <li key={statement.id} data-stop>
          <h2 class="statement-title" dir="rtl">
            <StatementLink place={{ id: statement.id, at: 0, query: null }} announce={announce}>
              {statement.title}
            </StatementLink>
          </h2>
          <Byline statement={statement} />
        </li>
      ))}
    </ul>
  );
}
