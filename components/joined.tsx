import type { Hit } from "../archive/types";
import { i18n } from "../words/i18n";
import { formatNumber } from "../words/writing";
import { isAllOf, sharePercent } from "./share";

/** That a text is of several statements, or has parts of them amid words of others, in a sentence without a full stop. */
export function joinedText(joined: readonly Pick<Hit, "alignment">[]): string {
  const isTwo = joined.length === 2;
  if (isAllOf(joined))
    return isTwo ? i18n.t("hits.joinedTwo") : i18n.t("hits.joinedMore", [formatNumber(joined.length)]);
  return isTwo ? i18n.t("hits.partsOfTwo") : i18n.t("hits.partsOfMore", [formatNumber(joined.length)]);
}

interface Props {
  /** In the order in which the text has them. */
  hits: readonly Hit[];
  go: (hit: Hit) => void;
}

/** Says before all else that a text is of several statements: each with its share, and the way to it. */
export const Joined = ({ hits, go }: Props) => (
  <div class="joined">
    <p>{joinedText(hits)}</p>
    <ol>
      {hits.map((hit) => (
        <li key={hit.statement.id}>
          <Part hit={hit} go={go} />
        </li>
      ))}
    </ol>
  </div>
);

/** Under one part of such a text: the way to the others. Nothing under a hit that is no part of it. */
export function OtherParts({ hit, hits, go }: Props & { hit: Hit }) {
  if (!hits.includes(hit)) return null;
  return (
    <div class="other-parts">
      {i18n.t("hits.other")}
      {hits
        .filter((other) => other !== hit)
        .map((other) => (
          <Part key={other.statement.id} hit={other} go={go} />
        ))}
    </div>
  );
}

const Part = ({ hit, go }: { hit: Hit; go: (hit: Hit) => void }) => (
  <button type="button" onClick={() => go(hit)}>
    <bdi>{i18n.t("hits.share", [formatNumber(sharePercent(hit))])}</bdi>{" "}
    <bdi lang="fa" dir="rtl">
      {hit.statement.title}
    </bdi>
  </button>
);
