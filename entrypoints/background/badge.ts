import { browser } from "wxt/browser";
import type { Answer } from "../../archive/types";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { applyChosenWriting } from "./apply-chosen-writing";

/** A badge has room for no more than a few characters. */
const MOST_SHOWN = 99;

/** White on it has a contrast of 8.9 to 1. */
const COLOUR = "#1d4f63";

/** Takes a tab's own text away, so that it shows what all tabs show; the types do not know of it. */
const OF_ALL_TABS = null as unknown as string;

/** How many statements were found; `isMore`: at least so many. */
export type HitCount = Pick<Answer, "total" | "isMore">;

export const NO_HITS: HitCount = { total: 0 };

/**
 * Says on the toolbar's button how many statements the selection in a tab is found in; nothing for none. Browsers take
 * it away by themselves when the tab goes to another page.
 */
export async function showHits(tabId: number, { total, isMore = false }: HitCount): Promise<void> {
  await applyChosenWriting();
  const { action } = browser;
  const shown = formatNumber(Math.min(total, MOST_SHOWN));
  const text = isMore || total > MOST_SHOWN ? `${shown}+` : shown;
  const found = isMore
    ? i18n.t("badge.foundMore", [formatNumber(total)])
    : i18n.t("badge.found", total, [formatNumber(total)]);
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    action.setBadgeTextColor({ tabId, color: "#fff" }),
    action.setBadgeText({ tabId, text: total ? text : OF_ALL_TABS }),
    action.setTitle({
      tabId,
      title: total ? found : i18n.t("extShortName"),
    }),
  ]);
}
