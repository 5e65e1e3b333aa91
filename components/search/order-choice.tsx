import type { SearchOrder } from "../../archive/query/search";
import { i18n } from "../../words/i18n";

const ORDERS: readonly SearchOrder[] = ["relevance", "newest", "oldest"];

interface Props {
  order: SearchOrder;
  choose: (order: SearchOrder) => void;
}

/** Which hits come first. */
export const OrderChoice = ({ order, choose }: Props) => (
  <select
    aria-label={i18n.t("search.order.label")}
    value={order}
    onChange={(event) => choose(ORDERS[event.currentTarget.selectedIndex] as SearchOrder)}
  >
    {ORDERS.map((each) => (
      <option key={each} value={each}>
        {i18n.t(`search.order.${each}`)}
      </option>
    ))}
  </select>
);
