import { i18n } from "../../words/i18n";
import { FacetText } from "./facet-text";
import type { Offers } from "./offers";
import { Toolbar } from "./toolbar";

interface Props {
  offers: Offers;
  write: (query: string) => void;
}

/** Values for the filter that is being typed. */
export function OfferChips({ offers: { name, offers }, write }: Props) {
  const tools = offers.map(({ value, count, query }) => ({
    key: value,
    press: () => write(query),
    content: <FacetText value={value} count={count} />,
  }));
  return <Toolbar label={i18n.t(`search.offers.${name}`)} className="chips" tools={tools} />;
}
