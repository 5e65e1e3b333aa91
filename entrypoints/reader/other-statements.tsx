import { useState } from "preact/hooks";
import type { StatementFacts } from "../../archive/types";
import { Byline } from "../../components/byline";
import { StatementLink } from "../../components/statement-link";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";
import { type Others, useOthers } from "./use-others";

const LISTS = ["half", "issuer", "week"] as const satisfies readonly (keyof Others)[];

interface Props {
  statement: StatementFacts;
  query: string | null;
}

/**
 * Where to go on: to the other part of a text that was joined of several statements, to what the same issuer has said, and
 * to what others have said in the same days. Nothing where there is none.
 */
export function OtherStatements({ statement, query }: Props) {
  const [notice, setNotice] = useState("");
  const others = useOthers(statement, query);
  const lists = LISTS.filter((name) => others[name].length > 0);
  if (lists.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others">{i18n.t("reader.others.name")}</h2>
      {lists.map((name) => (
        <section key={name} aria-labelledby={`others-${name}`}>
          <h3 id={`others-${name}`}>{i18n.t(`reader.others.${name}`)}</h3>
          <ul>
            {others[name].map(({ statement, place }) => (
              <li key={statement.id}>
                <StatementLink place={place} announce={setNotice}>
                  {statement.title}
                </StatementLink>
                <Byline statement={statement} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StatusLine text={notice} />
    </section>
  );
}
