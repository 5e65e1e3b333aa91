import { mayKeep } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { OwnPageLink } from "../own-page-link";
import { useDesk } from "./use-desk";

/** Leads to what is kept, where something is. A private window says nothing of it. */
export function DeskLink() {
  const desk = useDesk();
  const count = desk ? desk.kept.length + Object.keys(desk.damaged).length : 0;
  if (count === 0 || !mayKeep()) return null;
  return (
    <OwnPageLink path="/desk.html" class="desk-link">
      {i18n.t("desk.link", count, [formatNumber(count)])}
    </OwnPageLink>
  );
}
