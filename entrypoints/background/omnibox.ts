import { browser } from "wxt/browser";
import { MAX_QUERY } from "../../messages/limits";
import { listenTo } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import { uiLanguage } from "../../words/ui-language";
import { openArchive } from "./open-archive";
import { openReaderIn } from "./open-reader";
import type { Where } from "./open-tab";
import { showBeside, showInTab } from "./show-answer";
import { speakChosen } from "./speak-chosen";
import { placeOf, type Suggestion, suggestion } from "./suggestion";

/** As many as an address bar has room for under what it says itself. */
const AT_MOST = 5;

/** What was written last after the keyword, for the words to mark in the statement; in memory only. */
let written = "";

/** Says what taking the words as they are will bring. */
async function sayAll(): Promise<void> {
  await speakChosen();
  // The same words each time: Chromium writes them to its disk, so nothing that a reader writes may be in them.
  await browser.omnibox.setDefaultSuggestion({ description: i18n.t("omnibox.all") });
}

/** Answers what is written in the address bar after our keyword. */
export function listenToOmnibox(signal: AbortSignal): void {
  const { omnibox, runtime } = browser;
  // Firefox for Android has no keywords.
  if (!omnibox) return;
  listenTo(runtime.onInstalled, sayAll, signal);
  listenTo(omnibox.onInputStarted, sayAll, signal);
  listenTo(omnibox.onInputChanged, changed, signal);
  listenTo(omnibox.onInputEntered, entered, signal);
}

async function changed(text: string, suggest: (suggestions: Suggestion[]) => void): Promise<void> {
  written = text.trim().slice(0, MAX_QUERY);
  suggest(await suggestions(written));
}

function entered(text: string, where: Where): void {
  const place = placeOf(text.trim());
  if (place) void openReaderIn({ ...place, query: written || null }, where);
  else if (where === "currentTab") void showBeside(text, where);
  else void showInTab(text, where);
}

async function suggestions(query: string): Promise<Suggestion[]> {
  if (!query) return [];
  const [archive] = await Promise.all([openArchive(), speakChosen()]);
  // Firefox alone has this, and shows descriptions as they are.
  const isMarkup = !("getBrowserInfo" in browser.runtime);
  return archive
    .lookup(query, { for: "search", limit: AT_MOST })
    .hits.map((hit) => suggestion(hit, uiLanguage(), isMarkup));
}
