import { browser } from "wxt/browser";
import { closePopup } from "../../platform/close-popup";
import { mayKeep } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { useDesk } from "./use-desk";

/** Leads to what is kept, where something is. A private window says nothing of it. */
export function DeskLink() {
  const desk = useDesk();
  const count = desk ? desk.kept.length + Object.keys(desk.damaged).length : 0;
  if (count === 0 || !mayKeep()) return null;

  const open = async (event: MouseEvent) => {
    event.preventDefault();
    await browser.tabs.create({ url: browser.runtime.getURL("/desk.html") });
    await closePopup();
  };
  return (
    <a class="desk-link" href="/desk.html" onClick={open}>
      {i18n.t("desk.link", count, [formatNumber(count)])}
    </a>
  );
}
