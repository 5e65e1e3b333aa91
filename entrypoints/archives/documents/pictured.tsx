import type { Range } from "../../../archive/types";
import { Timeline } from "../../../components/search/timeline";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import type { FoundDocuments } from "./documents-found";
import { IssuerBars } from "./issuer-bars";

interface Props {
  found: FoundDocuments;
  years: readonly Range[];
  chooseYears: (years: readonly Range[]) => void;
  issuer: string | undefined;
  chooseIssuer: (issuer: string | undefined) => void;
}

/** The documents over time and by issuer as pictures, whose bars choose among them. The numbers are those of the list. */
export const Pictured = ({ found, years, chooseYears, issuer, chooseIssuer }: Props) => (
  <div class="pictured">
    <div>
      <Timeline years={found.years} chosen={years} choose={chooseYears} />
      {found.undated > 0 && (
        <p class="counts">{i18n.t("documents.undated", found.undated, [formatNumber(found.undated)])}</p>
      )}
    </div>
    <div>
      <IssuerBars issuers={found.issuers} chosen={issuer} choose={chooseIssuer} />
    </div>
  </div>
);
