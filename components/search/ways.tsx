import { i18n } from "../../words/i18n";

const WAYS = ["phrase", "without", "issuer", "date"] as const;

/** What can be typed besides words, each with an example. */
export const Ways = () => (
  <dl class="ways">
    {WAYS.map((way) => (
      <div key={way}>
        <dt>
          <bdi lang="fa">{i18n.t(`search.ways.${way}.typed`)}</bdi>
        </dt>
        <dd>{i18n.t(`search.ways.${way}.finds`)}</dd>
      </div>
    ))}
  </dl>
);
