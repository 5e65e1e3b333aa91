import { browser } from "wxt/browser";
import { closePopup } from "../platform/close-popup";
import { i18n } from "../words/i18n";

/** Leads to the settings page, in a tab of its own. */
export function SettingsLink() {
  const open = async (event: MouseEvent) => {
    event.preventDefault();
    await browser.runtime.openOptionsPage();
    await closePopup();
  };
  return (
    <a class="settings-link" href="/options.html" target="_blank" rel="noopener" onClick={open}>
      {i18n.t("popup.settings")}
    </a>
  );
}
