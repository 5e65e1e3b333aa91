import type { Hit } from "../archive/types";
import { i18n } from "../words/i18n";
import { formatNumber } from "../words/writing";
import { sharePercent } from "./share";

/** Of a text that several statements were joined to: that it is so, in a sentence without a full stop. */
export const joinedText = (count: number): string =>
  count === 2 ? i18n.t("hits.joinedTwo") : i18n.t("hits.joinedMore", [formatNumber(count)]);

interface Props {
  /** In the order in which the text has them. */
  hits: readonly Hit[];
  go: (hit: Hit) => void;
}

/** Says before all else that a text was joined of several statements: each with its share, and the way to it. */
export const Joined = ({ hits, go }: Props) => (
  <div class="joined">
    <p>{joinedText(hits.length)}</p>
    <ol>
      {hits.map((hit) => (
        <li key={hit.statement.id}>
          <Part hit={hit} go={go} />
        </li>
      ))}
    </ol>
  </div>
);

/** Under one part of such a text: the way to the others. */
export const OtherParts = ({ hits, go }: Props) => (
  <div class="other-parts">
    {i18n.t("hits.other")}
    {hits.map((hit) => (
      <Part key={hit.statement.id} hit={hit} go={go} />
    ))}
  </div>
);

const Part = ({ hit, go }: { hit: Hit; go: (hit: Hit) => void }) => (
  <button type="button" onClick={() => go(hit)}>
    <bdi>{i18n.t("hits.share", [formatNumber(sharePercent(hit))])}</bdi>{" "}
    <bdi lang="fa" dir="rtl">
      {hit.statement.title}
    </bdi>
  </button>
);
