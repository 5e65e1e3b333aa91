import { inSight } from "../../../archive/text/in-sight";
import { Toolbar } from "../../../components/search/toolbar";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import type { IssuerCount } from "./documents-found";

/** More bars are no picture any more. */
const MOST_BARS = 8;
/** Of a bar in its own picture, which is drawn as wide as there is room. */
const WIDTH = 100;
const HEIGHT = 8;
/** The bar of one document beside thousands is seen all the same. */
const LEAST_WIDTH = 1;

interface Props {
  issuers: readonly IssuerCount[];
  chosen: string | undefined;
  choose: (issuer: string | undefined) => void;
}

/** How many documents there are of each issuer; pressing a bar leaves those of one, pressing it again leaves all. */
export function IssuerBars({ issuers, chosen, choose }: Props) {
  const [first, ...others] = issuers.slice(0, MOST_BARS);
  if (!first) return null;
  const rest = issuers.length - MOST_BARS;
  const tools = [first, ...others].map(({ issuer, count }) => ({
    key: issuer,
    name: i18n.t("documents.ofIssuer", count, [isolated(issuer), formatNumber(count)]),
    isPressed: issuer === chosen,
    press: () => choose(issuer === chosen ? undefined : issuer),
    content: (
      <>
        <bdi class="whose">{inSight(issuer)}</bdi>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(LEAST_WIDTH, (WIDTH * count) / first.count)} height={HEIGHT} />
        </svg>
        <span>{formatNumber(count)}</span>
      </>
    ),
  }));
  return (
    <>
      <Toolbar label={i18n.t("documents.byIssuer")} className="issuer-bars" tools={tools} />
      {rest > 0 && <p class="counts">{i18n.t("documents.moreIssuers", rest, [formatNumber(rest)])}</p>}
    </>
  );
}
