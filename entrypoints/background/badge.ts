import { browser } from "wxt/browser";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { applyChosenWriting } from "./apply-chosen-writing";

/** A badge has room for no more than a few characters. */
const MOST_SHOWN = 99;

/** White on it has a contrast of 8.9 to 1. */
const COLOUR = "#1d4f63";

/** Takes a tab's own text away, so that it shows what all tabs show; the types do not know of it. */
const OF_ALL_TABS = null as unknown as string;

/**
 * Says on the toolbar's button how many statements the selection in a tab is found in; nothing for none. Browsers take
 * it away by themselves when the tab goes to another page.
 */
export async function showHits(tabId: number, total: number): Promise<void> {
  await applyChosenWriting();
  const { action } = browser;
  const text = total > MOST_SHOWN ? `${formatNumber(MOST_SHOWN)}+` : formatNumber(total);
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    action.setBadgeTextColor({ tabId, color: "#fff" }),
    action.setBadgeText({ tabId, text: total ? text : OF_ALL_TABS }),
    action.setTitle({
      tabId,
      title: total ? i18n.t("badge.found", total, [formatNumber(total)]) : i18n.t("extShortName"),
    }),
  ]);
}
