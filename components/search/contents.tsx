import type { Contents as Of } from "../../messages/requests";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { Byline } from "../byline";
import { StatementLink } from "../statement-link";

interface Props {
  of: Of | undefined;
  announce: (notice: string) => void;
}

/** The statements of the library, shown while there is no query; of a great one the first, and how many there are besides. */
export function Contents({ of, announce }: Props) {
  return (
    <>
      <ul class="contents" aria-label={i18n.t("search.contents")}>
        {of?.statements.map((statement) => (
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
      {of !== undefined && of.others > 0 && (
        <p class="more">{i18n.t("search.others", of.others, [formatNumber(of.others)])}</p>
      )}
    </>
  );
}
