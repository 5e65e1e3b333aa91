import type { Hit } from "../archive/types";
import { i18n } from "../words/i18n";
import { comma } from "../words/ui-language";
import { formatNumber } from "../words/writing";
import { Changes } from "./changes";
import { Misread } from "./misread";
import { isPart, sharePercent } from "./share";
import { misreadOf, toldOf, toldText } from "./told";
import { TraceLabel } from "./trace-label";

interface Props {
  hit: Hit;
  query: string;
}

/**
 * What a statement has of what was asked, which is said before all else: how the two relate, of a quotation amid words of
 * others how much of them it is, and of one with changes, which.
 */
export const Verdict = ({ hit, query }: Props) => (
  <div class={`verdict ${hit.trace}`}>
    <p>
      <TraceLabel trace={hit.trace} />
    </p>
    {isPart(hit) && <p class="counts">{shareText(hit)}</p>}
    {hit.trace === "edited" && <Changes told={toldOf(query, hit.sentences, hit.alignment)} />}
    <Misread told={misreadOf(query, hit.sentences, hit.alignment)} />
  </div>
);

/** How much of what was asked a statement has, where the rest is of others. */
export const shareText = (hit: Pick<Hit, "alignment">): string =>
  i18n.t("trace.part", [formatNumber(sharePercent(hit))]);

/** The same as a sentence without a full stop. */
export function verdictText({ hit, query }: Props): string {
  const label = i18n.t(`trace.${hit.trace}`);
  const changes = hit.trace === "edited" ? toldText(toldOf(query, hit.sentences, hit.alignment), comma()) : "";
  return [changes ? `${label}: ${changes}` : label, isPart(hit) && shareText(hit)].filter(Boolean).join(comma());
}
