import { i18n } from "../../words/i18n";

const WAYS = ["phrase", "without", "issuer", "date"] as const;

/** What can be typed besides words, each with an example that is searched when it is pressed. */
export const Ways = ({ search }: { search: (query: string) => void }) => (
  <dl class="ways">
    {WAYS.map((way) => {
      const typed = i18n.t(`search.ways.${way}.typed`);
      return (
        <div key={way}>
          <dt>
            <button type="button" onClick={() => search(typed)}>
              <bdi lang="fa">{typed}</bdi>
            </button>
          </dt>
          <dd>{i18n.t(`search.ways.${way}.finds`)}</dd>
        </div>
      );
    })}
  </dl>
);
