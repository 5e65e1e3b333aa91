import { browser } from "wxt/browser";
import { closePopup } from "../platform/close-popup";
import { mayKeep } from "../stored/desk/store";
import { i18n } from "../words/i18n";

/** Leads to the archives that the user has brought, and to more. A private window says nothing of them. */
export function ArchivesLink({ label }: { label: "archives.link" | "archives.manage" }) {
  if (!mayKeep()) return null;
  const open = async (event: MouseEvent) => {
    event.preventDefault();
    await browser.tabs.create({ url: browser.runtime.getURL("/archives.html") });
    await closePopup();
  };
  return (
    <a class="archives-link" href="/archives.html" onClick={open}>
      {i18n.t(label)}
    </a>
  );
}
